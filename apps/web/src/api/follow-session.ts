import type { QueryClient } from '@tanstack/react-query';
import { isSignedOut } from './api-error';
import { askWho } from './ask-who';
import { keys } from './keys';
import type { Outbox } from './outbox';

/**
 * A session that ended shows at once: who we are is asked anew on the first refusal. What people said and was refused is held
 * until they are back; then it is sent, and what is shown is read anew. Where they were back before this window knew that they
 * were gone, as by signing in in another one, what was refused is.
 */
export function followSession(client: QueryClient, outbox: Outbox): void {
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return;
    const { action, query } = event;
    const isMe = query.queryKey[0] === keys.me[0];
    if (action.type === 'error' && isSignedOut(action.error)) {
      if (isMe) outbox.hold();
      else askWho(client);
    } else if (action.type === 'success' && isMe) {
      const wasOut = outbox.letGo();
      void client.invalidateQueries({
        predicate: ({ queryKey, state: { data, error } }) =>
          (wasOut || isSignedOut(error)) && !staysInHand(queryKey, data),
      });
    }
  });
  outbox.subscribe((event) => {
    if (event.type !== 'updated') return;
    const { action } = event;
    if ((action.type === 'failed' || action.type === 'error') && isSignedOut(action.error)) askWho(client);
  });
}

/** The photos that somebody reviews stay those that were asked for: they are leased to them. */
function staysInHand([first]: readonly unknown[], data: unknown): boolean {
  return first === keys.me[0] || (first === keys.reviews[0] && data !== undefined);
}
