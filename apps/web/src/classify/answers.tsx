import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { useFreshFixes } from '../api/use-fresh-fixes';
import { useLoad } from '../api/use-load';
import { useMay } from '../api/use-me';
import { usePredictions } from '../api/use-predictions';
import { Empty } from '../ui/empty';
import { ErrorNotice } from '../ui/error-notice';
import { useUploads } from '../uploads/uploads-provider';
import classes from './answers.module.css';
import { PredictionCard } from './prediction-card';
import { SteadyList } from './steady-list';
import { UploadCard } from './upload-card';
import { UploadSummary } from './upload-summary';
import { useCardKeys } from './use-card-keys';

export interface AnswersProps {
  model: string;
  busy: boolean;
  /** Only photos that people said something of: what became of their corrections. */
  corrected: boolean;
  onShow: (corrected: boolean) => void;
}

/** The photos on their way, then those that were answered, newest first. */
export function Answers({ model, busy, corrected, onShow }: AnswersProps) {
  const uploads = useUploads(model);
  const annotates = useMay('annotate');
  const predictions = usePredictions(model, corrected);
  // Those that wait are only counted: the answers must not begin a hundred cards further down.
  const shown = uploads.filter(({ state }) => state !== 'waiting');
  const items = predictions.data?.pages.flatMap((page) => page.items) ?? [];
  const moveKeys = useCardKeys();
  useFreshFixes(model);
  const { loading, error, retrying } = useLoad(predictions);
  const waiting = loading && annotates;
  return (
    <section aria-labelledby="answers" aria-busy={waiting}>
      <div className={classes.head}>
        <h2 id="answers" className={classes.title}>
          Latest photos
        </h2>
        {annotates && (
          <SegmentedControl
            size="xs"
            aria-label="Which photos"
            data={[
              { value: 'all', label: 'All' },
              { value: 'corrected', label: 'Corrected or confirmed' },
            ]}
            value={corrected ? 'corrected' : 'all'}
            onChange={(value) => onShow(value === 'corrected')}
          />
        )}
      </div>
      {error && (
        <ErrorNotice
          error={error}
          title="Earlier photos could not be loaded"
          onRetry={() => void predictions.refetch()}
          retrying={retrying}
        />
      )}
      <UploadSummary model={model} uploads={uploads} />
      <SteadyList className={classes.list} {...moveKeys}>
        {shown.map((upload) => (
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
      </SteadyList>
      {!waiting && !error && items.length + uploads.length === 0 && (
        <Empty title={corrected ? 'Nothing corrected yet' : 'No photos yet'}>
          {corrected
            ? 'What you say of a photo, here or in Review, turns up in this list, with how far it has come.'
            : annotates
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
