import { QueryClient } from '@tanstack/react-query';
import { isSignedOut, mayPass, maySendAgain } from './api-error';
import { followSession } from './follow-session';
import { Outbox } from './outbox';
import { patience, patienceOfChanges } from './patience';

const LOOK_AGAIN_MS = 5_000;
const LONGEST_MS = 60_000;

/** One cache for the page. */
export function createQueryClient(): QueryClient {
  const outbox = new Outbox();
  const client = new QueryClient({
    mutationCache: outbox,
    defaultOptions: {
      // networkMode: a local Amend answers without the internet, whatever the browser thinks of being online
      queries: {
        retry: patience(2),
        staleTime: 2_000,
        networkMode: 'always',
        refetchOnWindowFocus: ({ state: { error } }) => !isSignedOut(error),
        // What could not be loaded shows by itself once it can be; what is shown stays as it is.
        refetchInterval: ({ state: { data, error, errorUpdateCount } }) =>
          data === undefined &&
          mayPass(error) &&
          Math.min(LOOK_AGAIN_MS * 2 ** (errorUpdateCount - 1), LONGEST_MS),
      },
      mutations: { retry: patienceOfChanges(2, maySendAgain), networkMode: 'always' },
    },
  });
  followSession(client, outbox);
  return client;
}
