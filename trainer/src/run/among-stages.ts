import { type FitProgress, fitStages } from '@amend/learning';

/** How far a whole fit is, as if each of its stages took as long: what is shown never goes back. */
export function amongStages({ stage, step, of, loss }: FitProgress) {
  return { step: fitStages.indexOf(stage) * of + step, of: fitStages.length * of, loss };
}
