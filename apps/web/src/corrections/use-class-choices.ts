import { useMemo } from 'react';
import type { Class } from '../api/types';
import { useClasses } from '../api/use-classes';
import { classOffer } from './class-offer';
import { classesAtHand } from './classes-at-hand';
import { type Ranked, rankClasses } from './rank-classes';
import { recentClasses } from './recent-classes';

const SHOWN = 40;

type Choices = Ranked<Class> & { atHand: boolean };

/** What to offer for what is typed: the fitting classes, or those at hand while nothing is. */
export function useClassChoices(model: string, typed: string, open: boolean) {
  const { data, isPending, isError, refetch } = useClasses(model);
  const active = useMemo(() => data?.items.filter(({ status }) => status === 'active') ?? [], [data]);
  const ranked = useMemo((): Choices => {
    if (!open || typed.trim() !== '')
      return { ...rankClasses(active, open ? typed : '', SHOWN), atHand: false };
    return { matches: classesAtHand(active, recentClasses(model)), guessed: false, atHand: true };
  }, [active, typed, open, model]);
  // Without the classes nobody knows whether a name is a new one.
  const offer = useMemo(() => (data && open ? classOffer(data.items, typed) : null), [data, typed, open]);
  const failed = isError && data === undefined;
  return { ...ranked, offer, loading: isPending, failed, retry: refetch, total: active.length };
}
