import { useMemo } from 'react';
import type { Class } from '../api/types';
import { useClasses } from '../api/use-classes';
import { type Ranked, rankClasses } from './rank-classes';
import { recentClasses } from './recent-classes';

const SHOWN = 40;

/** What to offer for what is typed: the fitting classes, or the ones chosen last while nothing is. */
export function useClassChoices(model: string, typed: string, open: boolean) {
  const { data, isPending } = useClasses(model);
  const active = useMemo(() => data?.items.filter(({ status }) => status === 'active') ?? [], [data]);
  const ranked = useMemo((): Ranked<Class> & { recent: boolean } => {
    if (!open || typed.trim() !== '')
      return { ...rankClasses(active, open ? typed : '', SHOWN), recent: false };
    const byId = new Map(active.map((one) => [one.id, one]));
    const matches = recentClasses(model).flatMap((id) => byId.get(id) ?? []);
    return { matches, exact: null, guessed: false, recent: true };
  }, [active, typed, open, model]);
  return { ...ranked, loading: isPending, total: active.length };
}
