import { useEffect } from 'react';
import { isSignedOut, mayPass } from '../api/api-error';
import { useMe } from '../api/use-me';
import type { useReview } from '../api/use-review';

const AGAIN_MS = 5_000;

/**
 * Asks for the next page of the queue. One that could not be loaded, where that may pass, is asked for a little later again;
 * where the session had ended, once somebody is signed in again.
 * @param wanted whether too few wait
 * @returns whether it will be there in a moment
 */
export function useMore(review: ReturnType<typeof useReview>, wanted: boolean): boolean {
  const { hasNextPage, isFetching, isFetchingNextPage, isError, isFetchNextPageError, error, fetchNextPage } =
    review;
  const out = isSignedOut(useMe().error);
  const failed = isFetchNextPageError && (mayPass(error) || isSignedOut(error));
  const asks = wanted && !out && hasNextPage && !isFetching && (failed || !isError);
  useEffect(() => {
    if (!asks) return;
    const timer = setTimeout(() => void fetchNextPage(), failed ? AGAIN_MS : 0);
    return () => clearTimeout(timer);
  }, [asks, failed, fetchNextPage]);
  return isFetchingNextPage || (asks && !failed);
}
