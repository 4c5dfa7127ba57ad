import type { QueryClient } from '@tanstack/react-query';
import { isSignedOut, mayPass } from './api-error';
import { keys } from './keys';
import type { Me, Role } from './types';

/** All windows of a browser share its session: whoever signs in in one of them is who acts in all. */
const CHANNEL = 'amend-session';
const ROLES: readonly unknown[] = ['predict', 'annotate', 'admin'] satisfies Role[];

/** Whether two answers tell of the same person: what people say is told apart by their names. */
export function isSamePerson(one: Me | undefined, other: Me): boolean {
  return one?.name === other.name && one.role === other.role;
}

function isMe(said: unknown): said is Me {
  if (typeof said !== 'object' || said === null) return false;
  const { name, role, auth } = said as Partial<Record<keyof Me, unknown>>;
  return typeof name === 'string' && typeof auth === 'string' && ROLES.includes(role);
}

/** Where this is another person than before, nothing is sent any more of what that one said: it would be in this one's name. */
export function stopForAnother(client: QueryClient, me: Me): void {
  const before = client.getQueryData<Me>(keys.me);
  if (before && !isSamePerson(before, me)) client.getMutationCache().clear();
}

/** Why it is not known who is there. A session that ended stays so while nothing answers: what it showed does not come back by that. */
export function whyNotKnown(client: QueryClient, error: unknown): unknown {
  const before = client.getQueryState(keys.me)?.error;
  return isSignedOut(before) && mayPass(error) ? before : error;
}

/** It is known who is there now; what is still being asked of it is from before. */
export async function nowIs(client: QueryClient, me: Me): Promise<void> {
  await client.cancelQueries({ queryKey: keys.me });
  client.setQueryData(keys.me, me);
}

/** Tells the other windows who has signed in. */
export function tellOtherWindows(me: Me): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(me);
  channel.close();
}

/**
 * Follows who signs in in other windows. One that another build of the page runs in may say it in other words: then it is asked
 * who it is. @returns what ends it
 */
export function followOtherWindows(client: QueryClient): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data: me }: MessageEvent<unknown>) => {
    if (!isMe(me)) return void client.invalidateQueries({ queryKey: keys.me });
    stopForAnother(client, me);
    void nowIs(client, me);
  };
  return () => channel.close();
}
