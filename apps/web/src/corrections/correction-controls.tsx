import { Button } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import type { ReactNode, Ref } from 'react';
import type { CreateCorrection } from '../api/types';
import { KeyHint } from '../ui/key-hint';
import { singleClick } from '../ui/single-click';
import { type Answer, AnswerList } from './answer-list';
import { ClassPicker } from './class-picker';
import classes from './correction-controls.module.css';

export interface CorrectionControlsProps {
  model: string;
  /** The first is the one to agree with. */
  answers: readonly Answer[];
  /** What agreeing is called, where it is not the model that one agrees with. */
  agree?: string;
  onCorrect: (says: CreateCorrection, name: string) => void;
  pending?: boolean;
  /** The photo is not there to be seen yet: nobody agrees with an answer until it is. */
  unseen?: boolean;
  pickerRef: Ref<HTMLInputElement>;
  /** Puts the focus back to where the keys act on the photo. */
  onLeave: () => void;
  /** Show the keys on the buttons, where they work without a card in focus. */
  hints?: boolean;
  /** Stands between the answers and the ways. */
  note?: ReactNode;
  /** More ways beside these. */
  children?: ReactNode;
}

/** The answers, each one to be picked, and the ways to say that something else is right. */
export function CorrectionControls(props: CorrectionControlsProps) {
  const { model, answers, agree = 'Right', onCorrect, pending = false, pickerRef, onLeave, children } = props;
  const { hints = false, note, unseen = false } = props;
  const top = answers[0];
  const correct = (says: CreateCorrection, name: string) => {
    if (pending) return;
    onLeave();
    onCorrect(says, name);
  };
  return (
    <div className={classes.controls} aria-busy={pending}>
      <div className={classes.said}>
        <AnswerList
          answers={answers}
          disabled={unseen}
          onPick={({ classId, name }) => correct({ class: classId }, name)}
        />
        {note}
      </div>
      <div className={classes.ways}>
        {top && (
          <Button
            className={classes.right}
            leftSection={<IconCheck size={16} stroke={2.5} aria-hidden />}
            rightSection={hints && <KeyHint onFilled>Enter</KeyHint>}
            title={unseen ? 'The photo is not loaded yet' : `It is ${top.name} (Enter)`}
            disabled={unseen}
            onClick={singleClick(() => correct({ class: top.classId }, top.name))}
          >
            {agree}
          </Button>
        )}
        <ClassPicker
          model={model}
          ref={pickerRef}
          onPick={({ says, name }) => correct(says, name)}
          onLeave={onLeave}
          {...(hints && { hint: <KeyHint>/</KeyHint> })}
        />
        <div className={classes.others}>
          <Button
            variant="default"
            rightSection={hints && <KeyHint>N</KeyHint>}
            title="None of the classes (N)"
            onClick={singleClick(() => correct({ none: true }, 'none of the classes'))}
          >
            None of these
          </Button>
          {children}
        </div>
      </div>
    </div>
  );
}
