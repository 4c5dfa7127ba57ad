import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { newsWithinMs, wantsNews } from './fix-news';
import { keys } from './keys';
import { lookEvery } from './look-every';
import { patchPrediction } from './prediction-cache';
import type { Prediction } from './types';

/**
 * Follows a correction on its way to live, while it is on screen, and keeps the list that shows it fresh.
 * @param watched whether the photo is on screen
 * @param learning whether a training run or release is under way, so that news is due
 */
export function useFix(prediction: Prediction, watched: boolean, learning: boolean): void {
  const client = useQueryClient();
  const { fix } = prediction;
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
    enabled: watched && wantsNews(fix, learning),
    refetchInterval: fix.state !== 'live' && lookEvery(newsWithinMs(fix, learning)),
    staleTime: 0,
  });
}
