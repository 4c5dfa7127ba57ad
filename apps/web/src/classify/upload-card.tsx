import { Button, Group, Loader } from '@mantine/core';
import { ApiError, mayPass } from '../api/api-error';
import { Card } from '../ui/card';
import { ErrorNotice } from '../ui/error-notice';
import { Photo } from '../ui/photo';
import type { Upload } from '../uploads/upload-queue';
import { useUploadQueue } from '../uploads/uploads-provider';
import classes from './photo-card.module.css';
import { useObjectUrl } from './use-object-url';

/** A photo that is being looked at, or could not get an answer. */
export function UploadCard({ upload }: { upload: Upload }) {
  const queue = useUploadQueue();
  const address = useObjectUrl(upload.file);
  const { name } = upload.file;
  return (
    <li>
      <Card className={classes.card} data-waiting role="group" aria-label={name}>
        <div className={classes.photo}>{address && <Photo src={address} alt="" eager />}</div>
        <div className={classes.body}>
          <p className={classes.file} title={name}>
            {name}
          </p>
          {upload.state === 'failed' ? (
            <>
              <ErrorNotice quiet error={upload.error} title={failureTitle(upload.error)} />
              <Group gap="xs" mt="sm">
                {mayPass(upload.error) && (
                  <Button variant="default" size="sm" onClick={() => queue.retry(upload.key)}>
                    Try again
                  </Button>
                )}
                <Button variant="default" size="sm" onClick={() => queue.dismiss(upload.key)}>
                  Dismiss
                </Button>
              </Group>
            </>
          ) : (
            <p className={classes.waiting} role="status">
              <Loader size="xs" aria-hidden /> Looking at it…
            </p>
          )}
        </div>
      </Card>
    </li>
  );
}

function failureTitle(error: unknown): string {
  const status = error instanceof ApiError ? error.status : 0;
  if (error instanceof ApiError && error.code === 'no_model')
    return 'This model has not learned anything yet';
  if (status === 413) return 'This photo is too big';
  if (status === 415) return 'This is not a photo that can be read';
  if (status === 503) return 'The model is not answering right now';
  return 'This photo got no answer';
}
