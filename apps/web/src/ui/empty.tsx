import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './empty.module.css';

export interface EmptyProps {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  /** True where there is nothing else on the page. */
  wholePage?: boolean;
}

/** Nothing here yet, and how there comes to be something. */
export function Empty({ icon, title, children, wholePage = false }: EmptyProps) {
  useDocumentTitle(wholePage ? `${title} · Amend` : ''); // empty: the page has its own
  const Heading = wholePage ? 'h1' : 'p';
  return (
    <div className={classes.empty}>
      {icon && (
        <span className={classes.icon} aria-hidden>
          {icon}
        </span>
      )}
      <Heading className={classes.title}>{title}</Heading>
      {children && <div className={classes.words}>{children}</div>}
    </div>
  );
}
