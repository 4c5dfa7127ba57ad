import { type ReactNode, useState } from 'react';
import classes from './disclosure.module.css';

/** More for those who want to know. It is made once it is asked for. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  const [asked, setAsked] = useState(false);
  return (
    <details
      className={classes.disclosure}
      onToggle={({ currentTarget }) => currentTarget.open && setAsked(true)}
    >
      <summary>{summary}</summary>
      <div className={classes.content}>{asked && children}</div>
    </details>
  );
}
