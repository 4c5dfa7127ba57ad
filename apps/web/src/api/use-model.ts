import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { inTime } from './in-time';
import { keys } from './keys';
import { lookEvery } from './look-every';

const LOOK_EVERY_MS = 4_000;
const ANSWERS_WITHIN_MS = 10_000;

/**
 * The model in hand.
 * @param watch look at it again and again while the page is seen: the live version changes under people's hands
 */
export function useModel(model: string, watch = false) {
  return useQuery({
    queryKey: keys.model(model),
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/models/{model}', {
          params: { path: { model } },
          signal: inTime(signal, ANSWERS_WITHIN_MS),
        }),
      ),
    refetchInterval: watch && lookEvery(LOOK_EVERY_MS),
  });
}
