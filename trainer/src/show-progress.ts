import type { Progress } from '@amend/contracts';
import type { TrainingContext } from './training-context.js';

/** Says how far a stage is; nothing of it yet, if nothing else is said. */
export function showProgress(
  { onProgress }: TrainingContext,
  stage: Progress['stage'],
  at: Partial<Omit<Progress, 'stage'>> = {},
): void {
  onProgress({ stage, step: 0, of: 1, loss: null, secondsLeft: null, ...at });
}
