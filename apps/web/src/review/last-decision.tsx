import { Button } from '@mantine/core';
import { KeyHint } from '../ui/key-hint';
import classes from './last-decision.module.css';
import type { Decision } from './review-state';

/** What was decided last, and the way back. */
export function LastDecision({ last, onUndo }: { last: Decision | null; onUndo: () => void }) {
  if (last === null) return null;
  return (
    <div className={classes.last}>
      <span className={classes.words}>
        Before: <strong>{last.name}</strong>
      </span>
      <Button variant="subtle" size="compact-sm" rightSection={<KeyHint>Z</KeyHint>} onClick={onUndo}>
        Undo
      </Button>
    </div>
  );
}
