import { mostRemaining, reviewLeaseMinutes } from '@amend/contracts/review-limits';
import { useMemo, useReducer, useState } from 'react';
import type { CreateCorrection } from '../api/types';
import { useClasses } from '../api/use-classes';
import { useLoad } from '../api/use-load';
import { type ReviewChoice, useReview, useShortenReview } from '../api/use-review';
import { plural } from '../ui/format';
import { randomKey } from '../ui/random-key';
import { usePassed } from '../ui/use-now';
import {
  currentOne,
  eachOnce,
  lastOnes,
  nothingDone,
  openOnes,
  type ReviewAnswer,
  reviewReducer,
} from './review-state';
import { useMore } from './use-more';
import { useSentAnswers } from './use-sent-answers';
import { retiredClasses, withoutRetired } from './without-retired';

/**
 * The photos to look at, one in hand. Decisions count at once and are sent behind; one that fails comes back.
 * @param ahead with fewer waiting, the next page is asked for
 */
export function useReviewQueue(model: string, choice: ReviewChoice, ahead: number) {
  const review = useReview(model, choice);
  const load = useLoad(review);
  const shorten = useShortenReview(model, choice);
  const lapsed = usePassed(review.dataUpdatedAt + reviewLeaseMinutes * 60_000);
  const [state, dispatch] = useReducer(reviewReducer, nothingDone);
  const sent = useSentAnswers(model, (id) => dispatch({ type: 'reopen', ids: [id], show: false }));
  /** How many were done when the queue was asked for last: it counts those no more. */
  const [doneBefore, setDoneBefore] = useState(0);

  const { data: classes } = useClasses(model);
  const retired = useMemo(() => retiredClasses(classes?.items ?? []), [classes]);
  const items = eachOnce(review.data?.pages.flatMap((page) => page.items) ?? []).map((item) =>
    withoutRetired(item, retired),
  );
  const queue = items.map(({ id }) => id);
  const open = openOnes(state, queue);
  const currentId = currentOne(state, queue);
  // What is in hand stays in hand, also where one that could not be recorded comes back before it.
  if (currentId !== null && currentId !== state.current) dispatch({ type: 'show', id: currentId });
  const byId = new Map(items.map((item) => [item.id, item]));
  const at = open.indexOf(currentId ?? '');
  const upcoming = [...open.slice(at + 1), ...open.slice(0, Math.max(at, 0))].flatMap(
    (id) => byId.get(id) ?? [],
  );

  const more = useMore(review, open.length < ahead);

  const decideAll = (answers: readonly ReviewAnswer[]) => {
    const batch = randomKey();
    dispatch({ type: 'decide', made: answers.map((answer) => ({ ...answer, batch })), queue });
    sent.send(answers);
  };
  const decide = (says: CreateCorrection | null, name: string) => {
    if (currentId !== null) decideAll([{ id: currentId, says, name }]);
  };
  const last = lastOnes(state);
  const undo = () => {
    const ids = last.map(({ id }) => id);
    if (ids.length === 0) return;
    dispatch({ type: 'reopen', ids, show: true });
    sent.takeBack(ids);
  };

  const look = () => {
    setDoneBefore(done);
    void review.refetch();
  };
  const done = state.decisions.filter(({ says }) => says !== null).length;
  const counted = review.data?.pages[0]?.remaining ?? 0;
  return {
    current: currentId === null ? null : (byId.get(currentId) ?? null),
    upcoming,
    /** All that wait, in the queue's order. */
    waiting: open.flatMap((id) => byId.get(id) ?? []),
    done,
    skipped: state.decisions.length - done,
    remaining: Math.max(counted === mostRemaining ? counted : counted - (done - doneBefore), open.length),
    /** What was decided last, in words; null: nothing. */
    last: last.length > 1 ? plural(last.length, 'photo') : (last[0]?.name ?? null),
    decide,
    /** Says something of some of those that wait. */
    decideAll,
    skip: () => decide(null, 'skipped'),
    undo,
    show: (id: string) => dispatch({ type: 'show', id }),
    /** Photos that came since. */
    lookForMore: look,
    /** They are kept for whoever looks at them no longer. */
    lapsed: lapsed && currentId !== null,
    /** With those that wait by now. */
    goOn: () => {
      shorten();
      look();
    },
    looking: review.isRefetching,
    reopenSkipped: () => dispatch({ type: 'reopenSkipped' }),
    loading: load.loading || (currentId === null && more),
    error: load.error,
    retrying: load.retrying,
    retry: () => void (review.isFetchNextPageError ? review.fetchNextPage() : review.refetch()),
  };
}
export type ReviewQueue = ReturnType<typeof useReviewQueue>;
