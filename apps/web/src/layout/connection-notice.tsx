import { mayPass } from '../api/api-error';
import { useModel } from '../api/use-model';
import { useHeldUp, useUnsent } from '../api/use-unsent';
import { plural } from '../ui/format';
import classes from './connection-notice.module.css';
import { useModelName } from './use-model-name';

/** Says that what the page shows may be old, or what people said is not sent, while Amend is asked again and again. */
export function ConnectionNotice() {
  const { error, data } = useModel(useModelName(), true);
  const unsent = useUnsent();
  const heldUp = useHeldUp();
  const away = mayPass(error);
  if (data === undefined || (!away && heldUp === 0)) return null;
  return (
    <div className={classes.place}>
      <p className={classes.notice} role="alert">
        {away ? 'Amend does not answer' : 'Amend does not take everything now'}:{' '}
        {unsent > 0 ? `${plural(unsent, 'change')} not sent yet` : 'this page may be old'}
      </p>
    </div>
  );
}
