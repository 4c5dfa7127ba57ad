import type { QueryClient } from '@tanstack/react-query';
import { keys } from './keys';

/**
 * Asks anew for all of a model that a run or a release changes. Not for its lists of photos: somebody may be working through
 * one, and each corrected photo on screen looks for news by itself (useFix, useFreshFixes).
 */
export function refreshModel(client: QueryClient, model: string): Promise<void> {
  return client.invalidateQueries({
    queryKey: keys.model(model),
    predicate: ({ queryKey }) => queryKey[2] !== keys.predictions(model)[2],
  });
}
