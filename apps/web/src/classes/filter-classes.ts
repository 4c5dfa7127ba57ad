import type { Class } from '../api/types';
import { rankClasses } from '../corrections/rank-classes';

export const filters = ['active', 'new', 'retired'] as const;
export type ClassFilter = (typeof filters)[number];

const fits: Record<ClassFilter, (one: Class) => boolean> = {
  active: ({ status }) => status === 'active',
  new: ({ status, inLiveVersion }) => status === 'active' && !inLiveVersion,
  retired: ({ status }) => status === 'retired',
};

/** The classes to show: by name, or best match first where something is searched. */
export function filterClasses(classes: readonly Class[], filter: ClassFilter, search: string): Class[] {
  const kept = classes.filter(fits[filter]);
  return search.trim() === '' ? kept : rankClasses(kept, search, kept.length).matches;
}
