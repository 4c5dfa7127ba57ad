import { useRef, useState } from 'react';
import type { Correction, CreateCorrection, Prediction } from '../api/types';
import { useCorrect, useUndo } from '../api/use-correct';
import { useMay } from '../api/use-me';
import { plural, quoted } from '../ui/format';
import { randomKey } from '../ui/random-key';
import { readOut } from '../ui/read-out';
import { sayFailure } from '../ui/say';
import { standingCorrection } from './standing-correction';

/** Everything one can do about one answer: say what is right, and take it back. */
export function useCorrection(prediction: Prediction) {
  const correcting = useCorrect(prediction.model);
  const undoing = useUndo(prediction.model);
  const [said, setSaid] = useState('');
  const standing = standingCorrection(prediction);
  const mayUndo = useMay(standing?.decides ? 'admin' : 'annotate');
  const recording = useRef<Promise<Correction>>(null);

  // The promises tell of a failure also when the photo is no longer on the page.
  const undo = () => {
    const recorded = recording.current ?? (standing && Promise.resolve(standing));
    recording.current = null;
    recorded
      ?.then(undoing.mutateAsync, () => undefined) // what was never recorded needs no undoing
      .then((undone) => {
        if (undone) readOut('Taken back');
      })
      .catch((error: unknown) => sayFailure((count) => `Not undone: ${plural(count, 'correction')}`, error));
  };
  const correct = (says: CreateCorrection, name: string) => {
    setSaid(name);
    const recorded = correcting.mutateAsync({
      predictionId: prediction.id,
      says,
      idempotencyKey: randomKey(),
    });
    recording.current = recorded;
    recorded
      .then(() => readOut(`Recorded: ${name}`))
      .catch((error: unknown) =>
        sayFailure(
          (count) =>
            count === 1 ? `${quoted(name)} was not recorded` : `Not recorded: ${plural(count, 'answer')}`,
          error,
        ),
      )
      .finally(() => {
        recording.current = null;
      });
  };
  return {
    standing,
    correct,
    undo,
    mayUndo,
    pending: correcting.isPending || undoing.isPending,
    /** The name of what is being recorded. */
    saving: correcting.isPending ? said : null,
  };
}
