import { mostRemaining } from '@amend/contracts/most-remaining';
import { useEffect, useReducer, useRef, useState } from 'react';
import type { Correction, CreateCorrection } from '../api/types';
import { useCorrect, useUndo } from '../api/use-correct';
import { useLoad } from '../api/use-load';
import { type ReviewChoice, useReview } from '../api/use-review';
import { quoted } from '../ui/format';
import { randomKey } from '../ui/random-key';
import { sayFailure } from '../ui/say';
import { currentOne, nothingDone, openOnes, reviewReducer } from './review-state';

const KEEP_AHEAD = 12;

/** The photos to look at, one in hand. Decisions count at once and are sent behind; one that fails comes back. */
export function useReviewQueue(model: string, choice: ReviewChoice) {
  const review = useReview(model, choice);
  const load = useLoad(review);
  const [state, dispatch] = useReducer(reviewReducer, nothingDone);
  const { mutateAsync: correct } = useCorrect(model);
  const { mutateAsync: takeBack } = useUndo(model);
  const sent = useRef(new Map<string, Promise<Correction>>());
  /** How many were done when the queue was asked for last: it counts those no more. */
  const [doneBefore, setDoneBefore] = useState(0);

  // A photo may come again on a later page: of another order, or since it is still leased to whoever asks.
  const items = [
    ...new Map(review.data?.pages.flatMap((page) => page.items).map((item) => [item.id, item])).values(),
  ];
  const queue = items.map(({ id }) => id);
  const open = openOnes(state, queue);
  const currentId = currentOne(state, queue);
  const byId = new Map(items.map((item) => [item.id, item]));
  const at = open.indexOf(currentId ?? '');
  const upcoming = [...open.slice(at + 1), ...open.slice(0, Math.max(at, 0))].flatMap(
    (id) => byId.get(id) ?? [],
  );

  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage } = review;
  const wantsMore = open.length < KEEP_AHEAD && hasNextPage && !isFetchingNextPage && !isError;
  useEffect(() => {
    if (wantsMore) void fetchNextPage();
  }, [wantsMore, fetchNextPage]);

  const decide = (says: CreateCorrection | null, name: string) => {
    if (currentId === null) return;
    dispatch({ type: 'decide', decision: { id: currentId, says, name }, queue });
    if (says === null) return;
    const recorded = correct({ predictionId: currentId, says, idempotencyKey: randomKey() });
    sent.current.set(currentId, recorded);
    recorded.catch((error: unknown) => {
      if (sent.current.get(currentId) !== recorded) return; // taken back meanwhile, and perhaps decided anew
      sent.current.delete(currentId);
      dispatch({ type: 'reopen', id: currentId, show: false });
      sayFailure(`${quoted(name)} was not recorded; the photo is back in the queue`, error);
    });
  };
  const last = state.decisions.at(-1) ?? null;
  const undo = () => {
    if (last === null) return;
    const recorded = sent.current.get(last.id);
    sent.current.delete(last.id);
    dispatch({ type: 'reopen', id: last.id, show: true });
    recorded
      ?.then(takeBack, () => undefined) // what was never recorded needs no undoing
      .catch((error: unknown) => sayFailure('The correction was not undone', error));
  };

  const done = state.decisions.filter(({ says }) => says !== null).length;
  const counted = review.data?.pages[0]?.remaining ?? 0;
  return {
    current: currentId === null ? null : (byId.get(currentId) ?? null),
    upcoming,
    done,
    skipped: state.decisions.length - done,
    remaining: Math.max(counted === mostRemaining ? counted : counted - (done - doneBefore), open.length),
    last,
    decide,
    skip: () => decide(null, 'skipped'),
    undo,
    show: (id: string) => dispatch({ type: 'show', id }),
    /** Photos that came since. */
    lookForMore: () => {
      setDoneBefore(done);
      void review.refetch();
    },
    looking: review.isRefetching,
    reopenSkipped: () => dispatch({ type: 'reopenSkipped' }),
    loading: load.loading || (currentId === null && isFetchingNextPage),
    error: load.error,
    retrying: load.retrying,
    retry: () => void (review.isFetchNextPageError ? review.fetchNextPage() : review.refetch()),
  };
}
export type ReviewQueue = ReturnType<typeof useReviewQueue>;
