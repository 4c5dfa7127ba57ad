import type { ReactNode } from 'react';
import classes from './notice.module.css';

export interface NoticeProps {
  tone: 'plain' | 'ok' | 'warn' | 'bad';
  title?: ReactNode;
  children?: ReactNode;
  /** What can be done about it. */
  action?: ReactNode;
  /** Read out at once by a screen reader. */
  alert?: boolean;
}

/** Says that something happened, and what can be done. */
export function Notice({ tone, title, children, action, alert }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone}>
      <div className={classes.words} role={alert ? 'alert' : undefined}>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
