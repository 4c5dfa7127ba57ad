import { Button } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import { KeyHint } from '../ui/key-hint';
import { singleClick } from '../ui/single-click';
import classes from './all-right.module.css';
import { allRightSays } from './all-right-words';

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
        {allRightSays(count, shown)}
      </Button>
    </div>
  );
}
