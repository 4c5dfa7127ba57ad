import type { CreateCorrection, Prediction } from '../api/types';
import { useCorrect, useUndo } from '../api/use-correct';
import { randomKey } from '../ui/random-key';
import { sayFailure } from '../ui/say';
import { standingCorrection } from './standing-correction';

/** Everything one can do about one answer: say what is right, and take it back. */
export function useCorrection(prediction: Prediction) {
  const correcting = useCorrect(prediction.model);
  const undoing = useUndo(prediction.model);
  const standing = standingCorrection(prediction);

  const undo = () => {
    if (standing === null) return;
    undoing.mutate(standing, { onError: (error) => sayFailure('The correction was not undone', error) });
  };
  const correct = (says: CreateCorrection) =>
    correcting.mutate(
      { predictionId: prediction.id, says, idempotencyKey: randomKey() },
      { onError: (error) => sayFailure('The correction was not recorded', error) },
    );
  return { standing, correct, undo, pending: correcting.isPending || undoing.isPending };
}
