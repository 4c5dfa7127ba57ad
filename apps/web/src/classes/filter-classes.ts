import type { Class } from '../api/types';
import { rankClasses } from '../corrections/rank-classes';

export type ClassFilter = 'active' | 'labelled' | 'new' | 'retired';

const fits: Record<ClassFilter, (one: Class) => boolean> = {
  active: ({ status }) => status === 'active',
  labelled: ({ status, labels }) => status === 'active' && labels > 0,
  new: ({ status, inLiveVersion }) => status === 'active' && !inLiveVersion,
  retired: ({ status }) => status === 'retired',
};

/** The classes to show: by name, those with photos by their number; best match first where something is searched. */
export function filterClasses(classes: readonly Class[], filter: ClassFilter, search: string): Class[] {
  const kept = classes.filter(fits[filter]);
  if (search.trim() !== '') return rankClasses(kept, search, kept.length).matches;
  return filter === 'labelled' ? kept.sort((a, b) => b.labels - a.labels) : kept;
}
