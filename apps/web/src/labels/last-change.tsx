import { Button } from '@mantine/core';
import { KeyHint } from '../ui/key-hint';
import classes from './last-change.module.css';
import type { useLabelChanges } from './use-label-changes';

export interface LastChangeProps {
  changes: ReturnType<typeof useLabelChanges>;
  /** There is no photo to say anything of. */
  empty: boolean;
  onUndo: () => void;
}

/** What was done last, and the way back from it; at first, what there is to do. */
export function LastChange({ changes, empty, onUndo }: LastChangeProps) {
  return (
    <p className={classes.line} role="status">
      {changes.last === null && !empty && 'Choose those that are wrong, then say what they show.'}
      {changes.last && (
        <>
          <span>{changes.last.done}</span>
          <Button
            variant="subtle"
            size="compact-sm"
            rightSection={<KeyHint>Z</KeyHint>}
            onClick={onUndo}
            loading={changes.busy}
          >
            Undo
          </Button>
        </>
      )}
    </p>
  );
}
