import type { ReactNode } from 'react';
import classes from './tag.module.css';

export type Tone = 'plain' | 'accent' | 'ok' | 'warn' | 'bad';

/** A word or two about a thing's state. Never colour alone: the words carry it. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
