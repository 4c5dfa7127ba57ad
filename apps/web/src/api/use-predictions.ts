import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import { MOST } from './prediction-cache';
import type { PredictionList } from './types';
import { useMay } from './use-me';

const PAGE = 24;

/**
 * What the model was asked lately, newest first, page by page.
 * @param corrected only what people said something of
 */
export function usePredictions(model: string, corrected = false) {
  return useInfiniteQuery({
    queryKey: keys.predictionList(model, corrected),
    queryFn: ({ client, queryKey, signal, pageParam }) =>
      answerOf(
        api.GET('/v1/models/{model}/predictions', {
          params: {
            path: { model },
            query: {
              limit: pageParam === '' ? firstPage(client.getQueryData(queryKey)) : PAGE,
              ...(corrected && { corrected: true }),
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
    refetchOnWindowFocus: false, // what somebody works through keeps its place
  });
}

/** New answers are put on top of the first page: read again, it must not shrink to what it began with. */
function firstPage(data: { pages: PredictionList[] } | undefined): number {
  return Math.min(Math.max(data?.pages[0]?.items.length ?? 0, PAGE), MOST);
}
