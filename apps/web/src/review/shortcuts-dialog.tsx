import { Kbd } from '@mantine/core';
import { Dialog } from '../ui/dialog';
import classes from './shortcuts-dialog.module.css';

const shortcuts: readonly [keys: readonly string[], does: string][] = [
  [['Enter', 'Y'], 'The first answer is right'],
  [['1', '…', '5'], 'This answer is right'],
  [['/'], 'Type what it is; other letters start typing too'],
  [['N'], 'None of the classes'],
  [['S'], 'Skip it for now'],
  [['Z'], 'Undo the last one'],
  [['Esc'], 'Leave the field'],
  [['?'], 'Show this'],
];

export function ShortcutsDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Dialog opened={opened} onClose={onClose} title="Keyboard shortcuts">
      <dl className={classes.list}>
        {shortcuts.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>To type a class that starts with N, S, Y or Z, press / first.</p>
    </Dialog>
  );
}
