import type { Class } from '../api/types';

const NEW = 8;

/**
 * What to offer before anything is typed: the classes chosen last, then the newest that the live version does not know, such
 * as those that somebody split a class into. No photo is answered with these, so nothing else would show them.
 */
export function classesAtHand(active: readonly Class[], recent: readonly string[]): Class[] {
  const byId = new Map(active.map((one) => [one.id, one]));
  const unknown = active
    .filter(({ id, inLiveVersion }) => !inLiveVersion && !recent.includes(id))
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
    .slice(0, NEW);
  return [...recent.flatMap((id) => byId.get(id) ?? []), ...unknown];
}
