import { Button } from '@mantine/core';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import type { Ref } from 'react';
import type { CreateCorrection, Prediction } from '../api/types';
import { AnswerList } from './answer-list';
import { ClassPicker } from './class-picker';
import classes from './correction-controls.module.css';

export interface CorrectionControlsProps {
  prediction: Pick<Prediction, 'model' | 'predictions'>;
  correct: (says: CreateCorrection, name: string) => void;
  pending: boolean;
  pickerRef: Ref<HTMLInputElement>;
  onLeavePicker: () => void;
}

/** The answers, each one to be picked, and the ways to say that something else is right. */
export function CorrectionControls({
  prediction,
  correct,
  pending,
  pickerRef,
  onLeavePicker,
}: CorrectionControlsProps) {
  const top = prediction.predictions[0];
  return (
    <div className={classes.controls} aria-busy={pending}>
      <AnswerList
        answers={prediction.predictions}
        onPick={({ classId, name }) => correct({ class: classId }, name)}
      />
      <div className={classes.ways}>
        {top && (
          <Button
            leftSection={<IconCheck size={16} stroke={2.5} aria-hidden />}
            disabled={pending}
            title={`It is ${top.name} (Enter)`}
            onClick={() => correct({ class: top.classId }, top.name)}
          >
            Right
          </Button>
        )}
        <ClassPicker
          model={prediction.model}
          ref={pickerRef}
          onPick={({ says, name }) => correct(says, name)}
          onLeave={onLeavePicker}
        />
        <Button
          variant="default"
          disabled={pending}
          title="None of the classes (N)"
          onClick={() => correct({ none: true }, 'none of the classes')}
        >
          None of these
        </Button>
      </div>
    </div>
  );
}
