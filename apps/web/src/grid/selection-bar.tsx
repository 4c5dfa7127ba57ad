import { Button } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import type { CreateCorrection } from '../api/types';
import { ClassPicker } from '../corrections/class-picker';
import { plural } from '../ui/format';
import { KeyHint } from '../ui/key-hint';
import { singleClick } from '../ui/single-click';
import classes from './selection-bar.module.css';

export interface SelectionBarProps {
  model: string;
  /** How many are chosen. */
  count: number;
  pickerRef: Ref<HTMLInputElement>;
  /** @param name what they show, for people */
  onSay: (says: CreateCorrection, name: string) => void;
  /** Puts the focus back to where the keys act on the photos. */
  onLeave: () => void;
  onChooseNone: () => void;
  /** More ways beside these. */
  children?: ReactNode;
}

/** What to do with the photos that are chosen. */
export function SelectionBar(props: SelectionBarProps) {
  const { model, count, pickerRef, onSay, onLeave, onChooseNone, children } = props;
  return (
    <section className={classes.bar} aria-label="Chosen photos">
      <span className={`${classes.count} figures`} role="status">
        {plural(count, 'photo')} chosen
      </span>
      <div className={classes.picker}>
        <ClassPicker
          model={model}
          ref={pickerRef}
          label="What they really show"
          placeholder="What do they show?"
          onPick={({ says, name }) => onSay(says, name)}
          onLeave={onLeave}
          hint={<KeyHint>/</KeyHint>}
        />
      </div>
      <Button
        variant="default"
        rightSection={<KeyHint>N</KeyHint>}
        onClick={singleClick(() => onSay({ none: true }, 'none of the classes'))}
      >
        None of these
      </Button>
      {children}
      <Button
        className={classes.clear}
        variant="subtle"
        rightSection={<KeyHint>Esc</KeyHint>}
        onClick={onChooseNone}
      >
        Choose none
      </Button>
    </section>
  );
}
