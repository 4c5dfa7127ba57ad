import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { untilRecorded } from './patience';
import { changePrediction } from './prediction-cache';
import { refreshCounts } from './refresh-counts';
import { tellSaid } from './said-elsewhere';
import type { Correction, CreateCorrection } from './types';

export interface CorrectionAsk {
  predictionId: string;
  says: CreateCorrection;
  /** The same for every retry of one decision, so that it counts once. */
  idempotencyKey: string;
}

/** Say what a photo really shows. */
export function useCorrect(model: string) {
  const client = useQueryClient();
  return useMutation({
    retry: untilRecorded,
    mutationFn: ({ predictionId, says, idempotencyKey }: CorrectionAsk) =>
      answerOf(
        api.POST('/v1/predictions/{id}/corrections', {
          params: { path: { id: predictionId } },
          body: says,
          headers: { 'Idempotency-Key': idempotencyKey },
        }),
      ),
    onSuccess: (correction, { predictionId, says }) => {
      changePrediction(client, model, predictionId, (prediction) => ({
        ...prediction,
        corrections: [...prediction.corrections.filter(({ id }) => id !== correction.id), correction],
        label: null,
        fix: { state: 'recorded' },
      }));
      tellSaid({ model, id: predictionId });
      refreshCounts(client, model, 'newClass' in says);
    },
  });
}

/** Take a correction back; it stays on record as undone. */
export function useUndo(model: string) {
  const client = useQueryClient();
  return useMutation({
    retry: untilRecorded,
    mutationFn: (correction: Pick<Correction, 'id' | 'predictionId'>) =>
      answerOf(api.DELETE('/v1/corrections/{id}', { params: { path: { id: correction.id } } })),
    onSuccess: (undone, { predictionId }) => {
      if (predictionId !== null) {
        changePrediction(client, model, predictionId, (prediction) => ({
          ...prediction,
          corrections: prediction.corrections.map((one) => (one.id === undone.id ? undone : one)),
          label: null,
          fix: { state: 'none' },
        }));
        tellSaid({ model, id: predictionId });
      }
      refreshCounts(client, model, false);
    },
  });
}
