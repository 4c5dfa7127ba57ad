import { Skeleton } from '@mantine/core';
import type { ReviewChoice } from '../api/use-review';
import { LearnBar } from '../learn/learn-bar';
import { useActivity } from '../learn/use-activity';
import { ErrorNotice } from '../ui/error-notice';
import { MANY, ManyAtOnce } from './many-at-once';
import { OneByOne } from './one-by-one';
import classes from './review-desk.module.css';
import { ReviewDone } from './review-done';
import { ReviewLapsed } from './review-lapsed';
import { useReviewQueue } from './use-review-queue';

/** How photos are shown. */
export type ReviewView = 'one' | 'many';

/** So many wait at least, as long as there are more: of many at once those that are shown next, too, or they would be few. */
const AHEAD: Record<ReviewView, number> = { one: 12, many: 2 * MANY };

export interface ReviewDeskProps {
  model: string;
  choice: ReviewChoice;
  view: ReviewView;
  onMix: () => void;
}

/** The photos that wait, one by one or many at once. */
export function ReviewDesk({ model, choice, view, onMix }: ReviewDeskProps) {
  const queue = useReviewQueue(model, choice, AHEAD[view]);
  const activity = useActivity(model);
  const current = queue.lapsed ? null : queue.current;
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
      {current && view === 'one' && <OneByOne queue={queue} current={current} />}
      {current && view === 'many' && <ManyAtOnce model={model} queue={queue} />}
      {queue.lapsed && <ReviewLapsed queue={queue} />}
      {!queue.current && !queue.loading && !queue.error && (
        <ReviewDone queue={queue} choice={choice} onMix={onMix} />
      )}
      <LearnBar model={model} activity={activity} />
    </>
  );
}
