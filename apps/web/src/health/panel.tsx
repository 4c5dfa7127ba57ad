import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Card } from '../ui/card';
import classes from './panel.module.css';

/** A list of like things with how each of them is. */
export function Panel({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <Card aria-labelledby={id}>
      <Title order={2} id={id} className={classes.title}>
        {title}
      </Title>
      {children}
    </Card>
  );
}

export interface PanelRowProps {
  name: ReactNode;
  /** A word or two at its end. */
  end?: ReactNode;
  /** More about it. */
  children?: ReactNode;
}

export function PanelRow({ name, end, children }: PanelRowProps) {
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <p className={classes.name}>{name}</p>
        {children && <div className={classes.facts}>{children}</div>}
      </div>
      {end && <div className={classes.end}>{end}</div>}
    </li>
  );
}

export function PanelRows({ children }: { children: ReactNode }) {
  return <ul className={classes.rows}>{children}</ul>;
}
