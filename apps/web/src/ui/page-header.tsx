import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page-header.module.css';
import { usePageTitle } from './page-title';

export interface PageHeaderProps {
  title: string;
  /** One line on what the page is for. */
  lead?: ReactNode;
  /** Gives its place to the page where there is little. */
  tight?: boolean;
  children?: ReactNode;
}

/** The page's one h1, its purpose, and what can be done there. */
export function PageHeader({ title, lead, tight = false, children }: PageHeaderProps) {
  usePageTitle(title);
  return (
    <header className={classes.header} data-tight={tight || undefined}>
      <div className={classes.words}>
        <Title order={1}>{title}</Title>
        {lead && <p className={classes.lead}>{lead}</p>}
      </div>
      {children && <div className={classes.actions}>{children}</div>}
    </header>
  );
}
