import { Button } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import { KeyHint } from '../ui/key-hint';
import { singleClick } from '../ui/single-click';
import classes from './all-right.module.css';

export interface AllRightProps {
  /** How many are there to be seen. */
  count: number;
  /** How many there are. */
  shown: number;
  onRight: () => void;
}

/** Agrees with what stands beneath the photos that are there to be seen. */
export function AllRight({ count, shown, onRight }: AllRightProps) {
  return (
    <div className={classes.right}>
      <Button
        leftSection={<IconCheck size={16} stroke={2.5} aria-hidden />}
        rightSection={<KeyHint onFilled>Enter</KeyHint>}
        disabled={count === 0}
        onClick={singleClick(onRight)}
      >
        {words(count, shown)}
      </Button>
    </div>
  );
}

/** In words, of those that are there to be seen. */
function words(count: number, shown: number): string {
  if (count === 0) return 'The photos are loading…';
  if (count < shown) return `The ${count} that are loaded are right`;
  if (count === 1) return 'It is right';
  return count === 2 ? 'Both are right' : `All ${count} are right`;
}
