import { Button } from '@mantine/core';
import { useState } from 'react';
import classes from './long-text.module.css';

/** A text of more characters, some three lines of a wide page, is cut at first. */
const LONG = 280;

/** What people or other programs wrote, however much that is: three lines of it, and all of it for whoever wants to read on. */
export function LongText({ text }: { text: string }) {
  const [all, setAll] = useState(false);
  if (text.length <= LONG) return text;
  return (
    <>
      <span className={classes.text} data-all={all || undefined}>
        {text}
      </span>
      <Button
        variant="subtle"
        size="compact-sm"
        color="gray"
        aria-expanded={all}
        className={classes.more}
        onClick={() => setAll(!all)}
      >
        {all ? 'Show less' : 'Show all'}
      </Button>
    </>
  );
}
