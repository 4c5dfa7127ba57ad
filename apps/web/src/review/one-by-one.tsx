import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReviewItem } from '../api/types';
import { quoted } from '../ui/format';
import { Filmstrip } from './filmstrip';
import classes from './one-by-one.module.css';
import { ReviewControls } from './review-controls';
import { ReviewPhoto } from './review-photo';
import { useReviewKeys } from './use-review-keys';
import type { ReviewQueue } from './use-review-queue';
import { useSeen } from './use-seen';

/** The photo in hand, what can be said of it, and the ones that follow. */
export function OneByOne({ queue, current }: { queue: ReviewQueue; current: ReviewItem }) {
  const picker = useRef<HTMLInputElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Enter is for the photo from the start, not for the link that led here; a field in use keeps the focus.
    if (!(document.activeElement instanceof HTMLInputElement)) desk.current?.focus({ preventScroll: true });
  }, []);
  const { seen, see } = useSeen([current]);
  const isSeen = seen.length > 0;
  useReviewKeys(queue, isSeen, picker);
  const top = current.predictions[0];
  return (
    <>
      <div className={classes.desk} ref={desk} tabIndex={-1}>
        <ReviewPhoto item={current} upcoming={queue.upcoming} seen={isSeen} onLoaded={see} />
        <ReviewControls
          queue={queue}
          item={current}
          seen={isSeen}
          pickerRef={picker}
          onLeave={() => desk.current?.focus({ preventScroll: true })}
        />
        <Filmstrip items={queue.upcoming} onShow={queue.show} />
      </div>
      <VisuallyHidden role="status">
        {`${queue.done} done. This photo was answered ${quoted(top?.name ?? 'nothing')}.`}
      </VisuallyHidden>
    </>
  );
}
