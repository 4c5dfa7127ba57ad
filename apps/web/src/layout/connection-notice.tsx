import { mayPass } from '../api/api-error';
import { useModel } from '../api/use-model';
import { useUnsent } from '../api/use-unsent';
import { useModelName } from '../app/use-model-name';
import { plural } from '../ui/format';
import classes from './connection-notice.module.css';

/** Says that what the page shows may be old, while Amend cannot be reached. It is asked again and again meanwhile. */
export function ConnectionNotice() {
  const { error, data } = useModel(useModelName(), true);
  const saving = useUnsent();
  if (data === undefined || !mayPass(error)) return null;
  return (
    <div className={classes.place}>
      <p className={classes.notice} role="alert">
        Amend does not answer:{' '}
        {saving > 0 ? `${plural(saving, 'change')} not sent yet` : 'this page may be old'}
      </p>
    </div>
  );
}
