import type { TrainingRun } from '../api/types';
import { shownStages } from '../learn/stage-words';
import { percent } from '../ui/format';
import { Steps } from '../ui/steps';

/** The stages of a run, and the loss while it learns. */
export function RunStages({ run }: { run: TrainingRun }) {
  const { stage, loss, accuracy, imagesPerSecond } = run.progress;
  const stages = shownStages(run);
  const facts = [
    loss !== null && `error ${loss.toPrecision(3)}`,
    typeof accuracy === 'number' && `${percent(accuracy)} right`,
    typeof imagesPerSecond === 'number' && `${imagesPerSecond.toPrecision(2)} photos/s`,
  ].filter(Boolean);
  const at = stages.findIndex((one) => one.stage === stage);
  return (
    <Steps
      label="Stages"
      steps={stages.map(({ name, stage: own }, index) => ({
        name,
        state: index < at || stage === 'done' ? 'done' : index === at ? 'now' : 'next',
        note: own === 'training' && index === at && facts.length > 0 ? facts.join(', ') : undefined,
      }))}
    />
  );
}
