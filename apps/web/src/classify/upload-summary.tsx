import { Button } from '@mantine/core';
import { mayPass } from '../api/api-error';
import { plural } from '../ui/format';
import type { Upload } from '../uploads/upload-queue';
import { useUploadQueue } from '../uploads/uploads-provider';
import classes from './upload-summary.module.css';

/** How many photos wait their turn, and one word for all that failed: read out once, not for each. */
export function UploadSummary({ model, uploads }: { model: string; uploads: readonly Upload[] }) {
  const queue = useUploadQueue();
  const waiting = uploads.filter(({ state }) => state === 'waiting');
  const again = waiting.some(({ error }) => error !== null);
  const failed = uploads.filter(({ state }) => state === 'failed');
  const passing = failed.filter(({ error }) => mayPass(error)).length;
  if (waiting.length === 0 && failed.length === 0) return null;
  return (
    <div className={classes.summary}>
      {waiting.length > 0 && (
        <p className="figures">
          {plural(waiting.length, 'more photo')} {waiting.length === 1 ? 'waits' : 'wait'} to be looked at.
          {again && ' Amend does not answer right now; they are sent again in a moment.'}
        </p>
      )}
      {failed.length > 0 && (
        <p className="figures" role="alert">
          {plural(failed.length, 'photo')} got no answer.
        </p>
      )}
      {failed.length > 1 && (
        <>
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
