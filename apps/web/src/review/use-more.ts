import { useEffect } from 'react';
import { isSignedOut, mayPass } from '../api/api-error';
import type { useReview } from '../api/use-review';

const AGAIN_MS = 5_000;

/**
 * Asks for the next page of the queue, and for one that could not be loaded, where that may pass, as the end of a session does, a little later again.
 * @param wanted whether too few wait
 * @returns whether it will be there in a moment
 */
export function useMore(review: ReturnType<typeof useReview>, wanted: boolean): boolean {
  const { hasNextPage, isFetching, isFetchingNextPage, isError, isFetchNextPageError, error, fetchNextPage } =
    review;
  const failed = isFetchNextPageError && (mayPass(error) || isSignedOut(error));
  const asks = wanted && hasNextPage && !isFetching && (failed || !isError);
  useEffect(() => {
    if (!asks) return;
    const timer = setTimeout(() => void fetchNextPage(), failed ? AGAIN_MS : 0);
    return () => clearTimeout(timer);
  }, [asks, failed, fetchNextPage]);
  return isFetchingNextPage || (asks && !failed);
}
