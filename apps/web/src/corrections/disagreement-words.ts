import type { Prediction } from '../api/types';
import { labelWord } from './label-word';

type Label = NonNullable<Prediction['label']>;

/**
 * What counts of a photo on which not all say the same, in one sentence.
 * @param outvoted it is not what was said of the answer that is shown
 */
export function disagreementSays(label: Label, outvoted: boolean): string {
  if (!outvoted) return 'People disagree about this photo. Most votes count, until an admin decides.';
  const word = labelWord(label);
  // Nobody disputes what an admin decided, nor what the same person said of another answer later.
  return label.disputed
    ? `What counts instead of this is ${word}: most votes do, until an admin decides.`
    : `What counts instead of this is ${word}: an admin decided it, or it was said later.`;
}
