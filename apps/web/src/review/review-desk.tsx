import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReviewChoice } from '../api/use-review';
import { LearnBar } from '../learn/learn-bar';
import { useActivity } from '../learn/use-activity';
import { ErrorNotice } from '../ui/error-notice';
import { quoted } from '../ui/format';
import { Filmstrip } from './filmstrip';
import { ReviewControls } from './review-controls';
import classes from './review-desk.module.css';
import { ReviewDone } from './review-done';
import { ReviewPhoto } from './review-photo';
import { useReviewKeys } from './use-review-keys';
import { useReviewQueue } from './use-review-queue';

export interface ReviewDeskProps {
  model: string;
  choice: ReviewChoice;
  onMix: () => void;
}

/** The photo in hand, what can be said of it, and the ones that follow. */
export function ReviewDesk({ model, choice, onMix }: ReviewDeskProps) {
  const queue = useReviewQueue(model, choice);
  const activity = useActivity(model);
  const picker = useRef<HTMLInputElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const ready = queue.current !== null;
  useEffect(() => {
    // Enter is for the photo from the start, not for the link that led here; a field in use keeps the focus.
    if (ready && !(document.activeElement instanceof HTMLInputElement))
      desk.current?.focus({ preventScroll: true });
  }, [ready]);
  useReviewKeys(queue, picker);
  const { current } = queue;
  const top = current?.predictions[0];
  return (
    <>
      {queue.error && (
        <ErrorNotice
          error={queue.error}
          title="The queue could not be loaded"
          onRetry={queue.retry}
          retrying={queue.retrying}
        />
      )}
      {queue.loading && !queue.error && (
        <Skeleton className={classes.loading} radius={12} aria-label="Loading" role="status" />
      )}
      {current && (
        <div className={classes.desk} ref={desk} tabIndex={-1}>
          <ReviewPhoto item={current} upcoming={queue.upcoming} />
          <ReviewControls
            queue={queue}
            item={current}
            pickerRef={picker}
            onLeave={() => desk.current?.focus({ preventScroll: true })}
          />
          <Filmstrip items={queue.upcoming} onShow={queue.show} />
        </div>
      )}
      <VisuallyHidden role="status">
        {current && `${queue.done} done. This photo was answered ${quoted(top?.name ?? 'nothing')}.`}
      </VisuallyHidden>
      {!current && !queue.loading && !queue.error && (
        <ReviewDone queue={queue} choice={choice} onMix={onMix} />
      )}
      <LearnBar model={model} activity={activity} />
    </>
  );
}
