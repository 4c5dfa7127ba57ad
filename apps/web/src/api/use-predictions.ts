import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import { useMay } from './use-me';

const PAGE = 24;

/**
 * What the model was asked lately, newest first, page by page.
 * @param corrected only what people said something of
 */
export function usePredictions(model: string, corrected = false) {
  return useInfiniteQuery({
    queryKey: keys.predictionList(model, corrected),
    queryFn: ({ signal, pageParam }) =>
      answerOf(
        api.GET('/v1/models/{model}/predictions', {
          params: {
            path: { model },
            query: {
              limit: PAGE,
              ...(corrected && { corrected: 'true' as const }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    enabled: useMay('annotate'),
    staleTime: 30_000,
  });
}
