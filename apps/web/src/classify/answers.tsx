import { Button, Skeleton } from '@mantine/core';
import { useMay } from '../api/use-me';
import { usePredictions } from '../api/use-predictions';
import { Empty } from '../ui/empty';
import { ErrorNotice } from '../ui/error-notice';
import classes from './answers.module.css';
import { PredictionCard } from './prediction-card';
import { UploadCard } from './upload-card';
import { useUploads } from './uploads-provider';
import { useCardKeys } from './use-card-keys';

/** The photos on their way, then those that were answered, newest first. */
export function Answers({ model, busy }: { model: string; busy: boolean }) {
  const uploads = useUploads(model);
  const annotates = useMay('annotate');
  const predictions = usePredictions(model);
  const items = predictions.data?.pages.flatMap((page) => page.items) ?? [];
  const moveKeys = useCardKeys();
  const waiting = predictions.isPending && annotates;
  return (
    <section aria-labelledby="answers" aria-busy={waiting}>
      <h2 id="answers" className={classes.title}>
        Latest photos
      </h2>
      {predictions.isError && (
        <ErrorNotice
          error={predictions.error}
          title="Earlier photos could not be loaded"
          onRetry={() => void predictions.refetch()}
        />
      )}
      <ul className={classes.list} {...moveKeys}>
        {uploads.map((upload) => (
          <UploadCard key={upload.key} upload={upload} />
        ))}
        {items.map((prediction) => (
          <PredictionCard key={prediction.id} prediction={prediction} busy={busy} />
        ))}
        {waiting &&
          [1, 2, 3].map((row) => (
            <li key={row} aria-hidden>
              <Skeleton h={190} radius={12} />
            </li>
          ))}
      </ul>
      {!waiting && !predictions.isError && items.length + uploads.length === 0 && (
        <Empty title="No photos yet">
          {annotates
            ? 'Every photo that is classified, here or by a program, turns up in this list with its answer.'
            : 'Photos that you classify here turn up in this list with their answer.'}
        </Empty>
      )}
      {predictions.hasNextPage && (
        <Button
          variant="default"
          className={classes.more}
          loading={predictions.isFetchingNextPage}
          onClick={() => void predictions.fetchNextPage()}
        >
          Show earlier photos
        </Button>
      )}
    </section>
  );
}
