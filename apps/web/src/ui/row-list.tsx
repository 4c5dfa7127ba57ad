import type { ReactNode } from 'react';
import classes from './row-list.module.css';

/** Rows below each other, on one surface. */
export function RowList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  );
}
