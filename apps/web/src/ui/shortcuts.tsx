import { ActionIcon, Kbd, Tooltip } from '@mantine/core';
import { useDisclosure, useWindowEvent } from '@mantine/hooks';
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs';
import { Dialog } from './dialog';
import { keyOf } from './key-of';
import classes from './shortcuts.module.css';
import { takesKeys } from './takes-keys';

export type Shortcut = readonly [keys: readonly string[], does: string];

export interface ShortcutsProps {
  shortcuts: readonly Shortcut[];
  note?: string;
}

/** The button, and the key ?, that show the keys of a page. */
export function Shortcuts({ shortcuts, note }: ShortcutsProps) {
  const [opened, dialog] = useDisclosure(false);
  useWindowEvent('keydown', (event) => {
    if (keyOf(event) !== '?' || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (takesKeys(event.target)) return;
    event.preventDefault();
    dialog.open();
  });
  return (
    <>
      <Tooltip label="Keyboard shortcuts (?)">
        <ActionIcon
          className={classes.button}
          variant="default"
          size="lg"
          aria-label="Keyboard shortcuts"
          onClick={dialog.open}
        >
          <IconKeyboard size={20} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {opened && (
        <Dialog onClose={dialog.close} title="Keyboard shortcuts">
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
          {note && <p className={classes.note}>{note}</p>}
        </Dialog>
      )}
    </>
  );
}
