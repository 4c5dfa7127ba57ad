import { Button, Group } from '@mantine/core';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import { useEffect, useRef } from 'react';
import { useMe } from '../api/use-me';
import type { ReviewChoice } from '../api/use-review';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { plural } from '../ui/format';
import { KeyHint } from '../ui/key-hint';
import { TextLink } from '../ui/text-link';
import { usePhotoKeys } from '../ui/use-photo-keys';
import { reviewOrders } from './review-orders';
import type { ReviewQueue } from './use-review-queue';

export interface ReviewDoneProps {
  queue: ReviewQueue;
  choice: ReviewChoice;
  /** To the order that holds some of each. */
  onMix: () => void;
}

/** Nothing left to look at. */
export function ReviewDone({ queue, choice, onMix }: ReviewDoneProps) {
  const { done, skipped, undo } = queue;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    // The last photo has left the page, and what had the focus with it.
    if (document.activeElement === document.body) card.current?.focus({ preventScroll: true });
  }, []);
  usePhotoKeys({ acts: { z: undo } });
  const others = useMe().data?.auth === 'required';
  const order = reviewOrders.find(({ value }) => value === choice.order);
  const mixed = order === undefined || order.value === 'mixed';
  const title =
    skipped > 0
      ? `Only ${plural(skipped, 'skipped photo')} left`
      : done > 0
        ? `All done: you looked at ${plural(done, 'photo')}`
        : 'Nothing to review';
  const nothing = !mixed ? (
    `No photo waits under “${order.label}”. ${order.hint}.`
  ) : choice.classId !== null ? (
    'No photo that was answered with this class waits for a look.'
  ) : (
    <>
      Photos that were classified and that nobody has looked at turn up here.{' '}
      <TextLink to="/">Classify some</TextLink>
    </>
  );
  return (
    <Card ref={card} tabIndex={-1} aria-label={title} style={{ outline: 'none' }}>
      <Empty icon={<IconCircleCheck size={40} stroke={1.5} />} title={title}>
        {done === 0 && skipped === 0 && <p>{nothing}</p>}
        {others && <p>Photos that somebody else has open are kept for them, for half an hour.</p>}
        <Group justify="center" mt="md">
          {skipped > 0 && (
            <Button variant="default" onClick={queue.reopenSkipped}>
              Look at the {plural(skipped, 'skipped photo')}
            </Button>
          )}
          {!mixed && (
            <Button variant="default" onClick={onMix}>
              Show the best mix
            </Button>
          )}
          <Button variant="default" loading={queue.looking} onClick={queue.lookForMore}>
            Look for more
          </Button>
          {queue.last !== null && (
            <Button variant="default" rightSection={<KeyHint>Z</KeyHint>} onClick={undo}>
              Undo the last one
            </Button>
          )}
        </Group>
      </Empty>
    </Card>
  );
}
