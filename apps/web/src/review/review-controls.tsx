import { Button } from '@mantine/core';
import type { Ref } from 'react';
import type { ReviewItem } from '../api/types';
import { CorrectionControls } from '../corrections/correction-controls';
import { Card } from '../ui/card';
import { KeyHint } from '../ui/key-hint';
import { singleClick } from '../ui/single-click';
import { When } from '../ui/when';
import { LastDecision } from './last-decision';
import { reviewAnswers } from './review-answers';
import classes from './review-controls.module.css';
import { ReviewCounter } from './review-counter';
import { whyShown } from './review-orders';
import type { ReviewQueue } from './use-review-queue';

export interface ReviewControlsProps {
  queue: ReviewQueue;
  item: ReviewItem;
  /** Whether its photo is there to be seen. */
  seen: boolean;
  pickerRef: Ref<HTMLInputElement>;
  onLeave: () => void;
}

/** What can be said of the photo in hand. */
export function ReviewControls({ queue, item, seen, pickerRef, onLeave }: ReviewControlsProps) {
  const why = whyShown(item);
  const { answers, agree } = reviewAnswers(item);
  return (
    <Card className={classes.controls} aria-label="Your answer">
      <ReviewCounter done={queue.done} remaining={queue.remaining} />
      <CorrectionControls
        key={item.id} // what is half typed is about this photo
        hints
        model={item.model}
        answers={answers}
        unseen={!seen}
        note={why && <p className={classes.why}>{why}</p>}
        {...(agree && { agree })}
        pickerRef={pickerRef}
        onLeave={onLeave}
        onCorrect={queue.decide}
      >
        <Button
          variant="default"
          rightSection={<KeyHint>S</KeyHint>}
          title="Leave it for later (S)"
          onClick={singleClick(() => {
            onLeave();
            queue.skip();
          })}
        >
          Skip
        </Button>
      </CorrectionControls>
      <p className={classes.meta}>
        Version {item.version} answered <When at={item.createdAt} />
      </p>
      <div className={classes.last}>
        <LastDecision last={queue.last} onUndo={queue.undo} />
      </div>
    </Card>
  );
}
