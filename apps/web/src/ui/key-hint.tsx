import { Kbd } from '@mantine/core';
import classes from './key-hint.module.css';

/** The key that does the same as a button; not shown where there is no keyboard. */
export function KeyHint({ children, onFilled = false }: { children: string; onFilled?: boolean }) {
  return (
    <Kbd className={classes.hint} data-filled={onFilled || undefined} aria-hidden>
      {children}
    </Kbd>
  );
}
