import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import type { ReviewOrder } from './types';

const PAGE = 24;

/** Which photos to look at, and in which order. */
export interface ReviewChoice {
  order: ReviewOrder;
  /** Only those that were answered with this class; null: all. */
  classId: string | null;
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
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
