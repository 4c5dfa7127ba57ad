import type { TrainingRun } from '../api/types';
import { stages } from '../learn/stage-words';
import { Steps } from '../ui/steps';

/** The stages of a run, and the loss while it learns. */
export function RunStages({ run }: { run: TrainingRun }) {
  const { stage, loss } = run.progress;
  const at = stages.findIndex((one) => one.stage === stage);
  return (
    <Steps
      label="Stages"
      steps={stages.map(({ name, stage: own }, index) => ({
        name,
        state: index < at || stage === 'done' ? 'done' : index === at ? 'now' : 'next',
        note:
          own === 'training' && index === at && loss !== null ? `error ${loss.toPrecision(3)}` : undefined,
      }))}
    />
  );
}
