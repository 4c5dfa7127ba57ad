import { Button } from '@mantine/core';
import { KeyHint } from '../ui/key-hint';
import classes from './last-decision.module.css';

/** What was decided last, and the way back. Its place is kept from the start. */
export function LastDecision({ last, onUndo }: { last: string | null; onUndo: () => void }) {
  return (
    <div className={classes.last} data-none={last === null || undefined}>
      <span className={classes.words}>
        Before: <strong>{last}</strong>
      </span>
      <Button variant="subtle" size="compact-sm" rightSection={<KeyHint>Z</KeyHint>} onClick={onUndo}>
        Undo
      </Button>
    </div>
  );
}
