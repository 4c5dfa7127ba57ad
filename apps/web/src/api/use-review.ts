import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import type { ReviewList, ReviewOrder } from './types';

/** At least as many as are shown together: a screen is not left half empty. */
const PAGE = 27;
const FROM_THE_START = '';

/** Which photos to look at, and in which order. */
export interface ReviewChoice {
  order: ReviewOrder;
  /** Only those that were answered with this class; null: all. */
  classId: string | null;
}

/** Keeps one page, the one that was read last, so that no more than that is asked for anew, and leased. */
export function useShortenReview(model: string, { order, classId }: ReviewChoice): () => void {
  const client = useQueryClient();
  const queryKey = keys.review(model, order, classId);
  return () => {
    const updatedAt = client.getQueryState(queryKey)?.dataUpdatedAt;
    client.setQueryData<InfiniteData<ReviewList>>(
      queryKey,
      (data) => data && { pages: data.pages.slice(-1), pageParams: [FROM_THE_START] },
      { ...(updatedAt !== undefined && { updatedAt }) },
    );
  };
}

/** The photos that wait for a look, page by page. Asked once: what is shown is leased to whoever asked, and must not change in hand. */
export function useReview(model: string, { order, classId }: ReviewChoice) {
  return useInfiniteQuery({
    queryKey: keys.review(model, order, classId),
    queryFn: ({ signal, pageParam }) =>
      answerOf(
        api.GET('/v1/models/{model}/review', {
          params: {
            path: { model },
            query: {
              order,
              limit: PAGE,
              ...(classId !== null && { class: classId }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: FROM_THE_START,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
