import { Button, Group } from '@mantine/core';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { plural } from '../ui/format';
import { TextLink } from '../ui/text-link';
import type { ReviewQueue } from './use-review-queue';

export interface ReviewDoneProps {
  queue: ReviewQueue;
  /** Only photos of one class were asked for. */
  ofClass: boolean;
}

/** Nothing left to look at. */
export function ReviewDone({ queue, ofClass }: ReviewDoneProps) {
  const { done, skipped } = queue;
  const title =
    skipped > 0
      ? `Only ${plural(skipped, 'skipped photo')} left`
      : done > 0
        ? `All done: you looked at ${plural(done, 'photo')}`
        : 'Nothing to review';
  return (
    <Card>
      <Empty icon={<IconCircleCheck size={40} stroke={1.5} />} title={title}>
        {done === 0 &&
          skipped === 0 &&
          ofClass &&
          'No photo that was answered with this class waits for a look.'}
        {done === 0 && skipped === 0 && !ofClass && (
          <>
            Photos that were classified and that nobody has looked at turn up here.{' '}
            <TextLink to="/">Classify some</TextLink>
          </>
        )}
        <Group justify="center" mt="md">
          {skipped > 0 && (
            <Button variant="default" onClick={queue.reopenSkipped}>
              Look at the {plural(skipped, 'skipped photo')}
            </Button>
          )}
          <Button variant="default" loading={queue.looking} onClick={queue.lookForMore}>
            Look for more
          </Button>
          {queue.last && (
            <Button variant="default" onClick={queue.undo}>
              Undo the last one
            </Button>
          )}
        </Group>
      </Empty>
    </Card>
  );
}
