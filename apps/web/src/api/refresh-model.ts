import type { QueryClient } from '@tanstack/react-query';
import { keys } from './keys';

/** What somebody may be working through. */
const LISTS_OF_PHOTOS: readonly unknown[] = [keys.predictions('')[2], keys.allLabels('')[2]];

/**
 * Asks anew for all of a model that a run or a release changes. Not for its lists of photos: they keep their places, and each
 * corrected photo on screen looks for news by itself (useFix, useFreshFixes).
 */
export function refreshModel(client: QueryClient, model: string): Promise<void> {
  return client.invalidateQueries({
    queryKey: keys.model(model),
    predicate: ({ queryKey }) => !LISTS_OF_PHOTOS.includes(queryKey[2]),
  });
}
