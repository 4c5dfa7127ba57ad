import { Button } from '@mantine/core';
import { mayPass } from '../api/api-error';
import { plural } from '../ui/format';
import type { Upload } from './upload-queue';
import classes from './upload-summary.module.css';
import { useUploadQueue } from './uploads-provider';

/** How many photos wait their turn; and one word for all that failed, where that is more than one. */
export function UploadSummary({ model, uploads }: { model: string; uploads: readonly Upload[] }) {
  const queue = useUploadQueue();
  const waiting = uploads.filter(({ state }) => state === 'waiting').length;
  const failed = uploads.filter(({ state }) => state === 'failed');
  const passing = failed.filter(({ error }) => mayPass(error)).length;
  if (waiting === 0 && failed.length < 2) return null;
  return (
    <div className={classes.summary}>
      {waiting > 0 && (
        <p className="figures">
          {plural(waiting, 'more photo')} {waiting === 1 ? 'waits' : 'wait'} to be looked at.
        </p>
      )}
      {failed.length > 1 && (
        <>
          <p className="figures">{plural(failed.length, 'photo')} got no answer.</p>
          {passing > 0 && (
            <Button variant="default" size="sm" onClick={() => queue.retryFailed(model)}>
              Try {plural(passing, 'photo')} again
            </Button>
          )}
          <Button variant="default" size="sm" onClick={() => queue.dismissFailed(model)}>
            Dismiss all
          </Button>
        </>
      )}
    </div>
  );
}
