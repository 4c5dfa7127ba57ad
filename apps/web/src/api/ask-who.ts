import type { QueryClient } from '@tanstack/react-query';
import { isSignedOut } from './api-error';
import { keys } from './keys';

/** So long one process of the API may take for signed in who is not any more for the others: asked at once again, it says the same. */
const SETTLES_MS = 5_000;

/** When it was asked last, or is going to be. */
const asked = new WeakMap<QueryClient, number>();

/** Asks anew who is signed in, since something was refused, where it is not known yet that nobody is: at once, but not again and again. */
export function askWho(client: QueryClient): void {
  const now = performance.now();
  const last = asked.get(client) ?? Number.NEGATIVE_INFINITY;
  if (last > now) return; // it is going to be
  const wait = Math.max(0, last + SETTLES_MS - now);
  asked.set(client, now + wait);
  const ask = () => {
    if (isSignedOut(client.getQueryState(keys.me)?.error)) return;
    void client.invalidateQueries({ queryKey: keys.me });
  };
  if (wait === 0) ask();
  else setTimeout(ask, wait);
}
