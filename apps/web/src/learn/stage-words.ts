import type { TrainingRun } from '../api/types';

type Stage = TrainingRun['progress']['stage'];

/** The stages of a training run that people see, in order. */
const stages = [
  { stage: 'dataset', name: 'Gather', says: 'Gathering the labelled photos' },
  { stage: 'embedding', name: 'Look', says: 'Looking at photos it has not seen yet' },
  { stage: 'preparing', name: 'Prepare', says: 'Preparing the photos for the network' },
  { stage: 'training', name: 'Learn', says: 'Learning' },
  { stage: 'gate', name: 'Check', says: 'Checking the new version against the live one' },
  { stage: 'writing', name: 'Save', says: 'Saving the new version' },
] as const satisfies readonly { stage: Stage; name: string; says: string }[];

/** Only where the whole network learns are the photos prepared for it. */
export function shownStages({ mode }: Pick<TrainingRun, 'mode'>) {
  return stages.filter(({ stage }) => mode === 'full' || stage !== 'preparing');
}

export function stageSays(stage: Stage): string {
  if (stage === 'waiting') return 'Starting';
  return stages.find((one) => one.stage === stage)?.says ?? 'Done';
}
