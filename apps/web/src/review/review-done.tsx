import { Button, Group } from '@mantine/core';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { plural } from '../ui/format';
import { TextLink } from '../ui/text-link';
import type { ReviewQueue } from './use-review-queue';

/** Nothing left to look at. */
export function ReviewDone({ queue }: { queue: ReviewQueue }) {
  const { done, skipped } = queue;
  return (
    <Card>
      <Empty
        icon={<IconCircleCheck size={40} stroke={1.5} />}
        title={done > 0 ? `All done: you looked at ${plural(done, 'photo')}` : 'Nothing to review'}
      >
        {done === 0 && skipped === 0 && (
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
