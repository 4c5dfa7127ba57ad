import { useIsMutating } from '@tanstack/react-query';
import { mayPass } from '../api/api-error';
import { useModel } from '../api/use-model';
import { useModelName } from '../app/use-model-name';
import { plural } from '../ui/format';
import { Notice } from '../ui/notice';
import classes from './connection-notice.module.css';

/** Says that what the page shows may be old, while Amend cannot be reached. It is asked again and again meanwhile. */
export function ConnectionNotice() {
  const { error, data } = useModel(useModelName(), true);
  const saving = useIsMutating();
  if (data === undefined || !mayPass(error)) return null;
  return (
    <div className={classes.notice}>
      <Notice tone="warn" alert title="Amend does not answer right now">
        This page may be out of date until it does; it asks again every few seconds.
        {saving > 0 && ` Keep the page open: ${plural(saving, 'change')} of yours will be sent again.`}
      </Notice>
    </div>
  );
}
