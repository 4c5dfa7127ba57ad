import { Button } from '@mantine/core';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { takesKeys } from '../ui/takes-keys';
import type { ReviewQueue } from './use-review-queue';

/** In the place of photos that are kept for nobody any more: what is said of them now, others may have said already. */
export function ReviewLapsed({ queue }: { queue: ReviewQueue }) {
  return (
    <Card>
      <Empty title="Are you still there?">
        <p>Photos are kept for you for half an hour. Meanwhile others may have answered these.</p>
        {/* The focus: whoever comes back and presses Enter has not looked yet. Never from a dialog that lies over the page. */}
        <Button autoFocus={!takesKeys(document.body)} loading={queue.looking} onClick={queue.goOn}>
          Go on
        </Button>
      </Empty>
    </Card>
  );
}
