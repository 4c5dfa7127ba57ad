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
    <div className={classes.line}>
      {changes.last === null && !empty && 'Choose those that are wrong, then say what they show.'}
      {/* There from the start, and without the button: only what was done is read out. */}
      <span role="status">{changes.last?.done}</span>
      {changes.last && (
        <Button
          variant="subtle"
          size="compact-sm"
          rightSection={<KeyHint>Z</KeyHint>}
          onClick={onUndo}
          loading={changes.busy}
        >
          Undo
        </Button>
      )}
      {changes.busy && 'Recording…'}
    </div>
  );
}
