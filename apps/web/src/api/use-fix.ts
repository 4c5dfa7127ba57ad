import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import { lookEvery } from './look-every';
import { patchPrediction } from './prediction-cache';
import type { Fix, Prediction } from './types';

/** Lists tell that a correction is live, but not what the live version says of the photo now. A rejected one is learned again. */
function wantsNews({ state, says }: Fix, learning: boolean): boolean {
  if (state === 'live') return says === undefined;
  return state === 'rejected' ? learning : state !== 'none';
}
const QUICK_MS = 1_000;
const SLOW_MS = 8_000;

/**
 * Follows a correction on its way to live, while it is on screen, and keeps the list that shows it fresh.
 * @param watched whether the photo is on screen
 * @param learning whether a training run or release is under way, so that news is due
 */
export function useFix(prediction: Prediction, watched: boolean, learning: boolean): void {
  const client = useQueryClient();
  const { state } = prediction.fix;
  useQuery({
    queryKey: keys.prediction(prediction.id),
    queryFn: async ({ signal }) => {
      const fresh = await answerOf(
        api.GET('/v1/predictions/{id}', { params: { path: { id: prediction.id } }, signal }),
      );
      signal.throwIfAborted(); // it came, but is from before what was said since
      patchPrediction(client, prediction.model, prediction.id, () => fresh);
      return fresh;
    },
    enabled: watched && wantsNews(prediction.fix, learning),
    refetchInterval: state !== 'live' && lookEvery(learning || state !== 'recorded' ? QUICK_MS : SLOW_MS),
    staleTime: 0,
  });
}
