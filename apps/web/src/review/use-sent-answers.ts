import { useRef } from 'react';
import type { Correction, CreateCorrection } from '../api/types';
import { useCorrect, useUndo } from '../api/use-correct';
import { plural, quoted } from '../ui/format';
import { randomKey } from '../ui/random-key';
import { sayFailure } from '../ui/say';
import type { ReviewAnswer } from './review-state';

/**
 * What is decided is sent behind, and taken back; what could not be is told.
 * @param onBack that photo is to be decided on again: what was said of it was not recorded
 */
export function useSentAnswers(model: string, onBack: (id: string) => void) {
  const { mutateAsync: correct } = useCorrect(model);
  const { mutateAsync: takeBack } = useUndo(model);
  const sent = useRef(new Map<string, Promise<Correction>>());

  /** @returns why it was not recorded; null where it was, or was taken back meanwhile */
  const send = (predictionId: string, says: CreateCorrection): Promise<unknown> => {
    const recorded = correct({ predictionId, says, idempotencyKey: randomKey() });
    sent.current.set(predictionId, recorded);
    return recorded.then(
      () => null,
      (error: unknown) => {
        if (sent.current.get(predictionId) !== recorded) return null;
        sent.current.delete(predictionId);
        onBack(predictionId);
        return error;
      },
    );
  };

  return {
    /** Those that were decided together. */
    send: (answers: readonly ReviewAnswer[]): void => {
      const outcomes = answers.map(({ id, says }) => (says === null ? null : send(id, says)));
      void Promise.all(outcomes).then((errors) => {
        const failed = errors.filter((error) => error !== null);
        const [only] = answers;
        if (failed.length === 0) return;
        sayFailure(
          (count) =>
            count > 1 || answers.length > 1
              ? `Not recorded, and back in the queue: ${plural(count, 'photo')}`
              : `${quoted(only?.name ?? '')} was not recorded; the photo is back in the queue`,
          failed[0],
          failed.length,
        );
      });
    },
    takeBack: (ids: readonly string[]): void => {
      const recorded = ids.flatMap((id) => sent.current.get(id) ?? []);
      for (const id of ids) sent.current.delete(id);
      // What was never recorded needs no undoing.
      const undone = recorded.map((one) => one.then(takeBack, () => undefined));
      void Promise.allSettled(undone).then((outcomes) => {
        const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
        const [first] = failed;
        if (first)
          sayFailure((count) => `Not undone: ${plural(count, 'correction')}`, first.reason, failed.length);
      });
    },
  };
}
