import type { ReactNode } from 'react';
import classes from './empty.module.css';
import { usePageTitle } from './page-title';

export interface EmptyProps {
  icon?: ReactNode;
  title: string;
  children?: ReactNode;
  /** True where there is nothing else on the page. */
  wholePage?: boolean;
}

/** Nothing here yet, and how there comes to be something. */
export function Empty({ icon, title, children, wholePage = false }: EmptyProps) {
  usePageTitle(wholePage ? title : null);
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
