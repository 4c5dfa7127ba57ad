import { VisuallyHidden } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import type { ReactNode } from 'react';
import classes from './steps.module.css';

export type StepState = 'done' | 'now' | 'next' | 'failed';
export interface Step {
  name: string;
  state: StepState;
  note?: ReactNode;
}

const spoken: Record<StepState, string> = {
  done: 'done',
  now: 'under way',
  next: 'to come',
  failed: 'stopped',
};

/** Steps in their order, and which of them is under way. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol className={classes.steps} aria-label={label}>
      {steps.map(({ name, state, note }) => (
        <li key={name} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span className={classes.mark} aria-hidden>
            {state === 'done' && <IconCheck size={12} stroke={3} />}
            {state === 'failed' && <IconX size={12} stroke={3} />}
          </span>
          {name}
          <VisuallyHidden>, {spoken[state]}</VisuallyHidden>
          {note && <span className={`${classes.note} figures`}>{note}</span>}
        </li>
      ))}
    </ol>
  );
}
