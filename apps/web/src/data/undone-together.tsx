import { Button } from '@mantine/core';
import type { BulkUndo } from '../api/types';
import { useBringBack } from '../api/use-undos';
import { ErrorNotice } from '../ui/error-notice';
import { sayDone } from '../ui/say';
import { When } from '../ui/when';
import classes from './panel.module.css';
import { undoSays } from './undo-words';

/** What was undone together, each with the way back. */
export function UndoneTogether({ model, undone }: { model: string; undone: readonly BulkUndo[] }) {
  const bringBack = useBringBack(model);
  return (
    <>
      <ul className={classes.past} aria-label="Undone together">
        {undone.map((one) => (
          <li key={one.id}>
            <span>
              {undoSays(one)} <When at={one.at} />
            </span>
            {one.takenBackAt === null ? (
              <Button
                size="sm"
                variant="default"
                loading={bringBack.isPending && bringBack.variables === one.id}
                onClick={() => bringBack.mutate(one.id, { onSuccess: () => sayDone('They stand again.') })}
              >
                Bring back
              </Button>
            ) : (
              <span>Brought back</span>
            )}
          </li>
        ))}
      </ul>
      {bringBack.isError && <ErrorNotice error={bringBack.error} title="They were not brought back" />}
    </>
  );
}
