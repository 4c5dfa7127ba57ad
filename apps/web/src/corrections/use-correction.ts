import type { CreateCorrection, Prediction } from '../api/types';
import { useCorrect, useUndo } from '../api/use-correct';
import { randomKey } from '../ui/random-key';
import { sayFailure } from '../ui/say';
import { hideRecorded, sayRecorded } from './say-recorded';
import { standingCorrection } from './standing-correction';

/** Everything one can do about one answer: say what is right, and take it back. */
export function useCorrection(prediction: Prediction) {
  const correcting = useCorrect(prediction.model);
  const undoing = useUndo(prediction.model);
  const standing = standingCorrection(prediction);

  const undo = (correction: { id: string; predictionId: string | null } | null = standing) => {
    if (correction === null) return;
    hideRecorded();
    undoing.mutate(correction, { onError: (error) => sayFailure('The correction was not undone', error) });
  };
  const correct = (says: CreateCorrection, name: string) =>
    correcting.mutate(
      { predictionId: prediction.id, says, idempotencyKey: randomKey() },
      {
        onSuccess: (correction) => sayRecorded(name, () => undo(correction)),
        onError: (error) => sayFailure('The correction was not recorded', error),
      },
    );
  return { standing, correct, undo, pending: correcting.isPending || undoing.isPending };
}
