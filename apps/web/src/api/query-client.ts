import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError, mayPass, maySendAgain } from './api-error';
import { DroppableMutations } from './droppable-mutations';
import { keys } from './keys';
import { patience } from './patience';

const LOOK_AGAIN_MS = 5_000;
const LONGEST_MS = 60_000;

/** One cache for the page. A session that ended shows at once: whoever we are is asked anew on the first 401. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (error instanceof ApiError && error.status === 401 && query.queryKey[0] !== keys.me[0])
          void client.invalidateQueries({ queryKey: keys.me });
      },
    }),
    mutationCache: new DroppableMutations(),
    defaultOptions: {
      // networkMode: a local Amend answers without the internet, whatever the browser thinks of being online
      queries: {
        retry: patience(2),
        staleTime: 2_000,
        networkMode: 'always',
        // What could not be loaded shows by itself once it can be; what is shown stays as it is.
        refetchInterval: ({ state: { data, error, errorUpdateCount } }) =>
          data === undefined &&
          mayPass(error) &&
          Math.min(LOOK_AGAIN_MS * 2 ** (errorUpdateCount - 1), LONGEST_MS),
      },
      mutations: { retry: patience(2, maySendAgain), networkMode: 'always' },
    },
  });
  return client;
}
