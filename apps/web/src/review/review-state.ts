import type { CreateCorrection } from '../api/types';

export interface Decision {
  id: string;
  /** What was said; null: passed over for now. */
  says: CreateCorrection | null;
  name: string;
  /** Those made together have the same. */
  batch: string;
}

/** What is said of one photo; null: it is passed over for now. */
export type ReviewAnswer = Pick<Decision, 'id' | 'says' | 'name'>;

export interface ReviewState {
  /** In the order they were made. */
  decisions: readonly Decision[];
  /** The photo in hand; null: the first that is open. */
  current: string | null;
}

export const nothingDone: ReviewState = { decisions: [], current: null };

export type ReviewAction =
  | { type: 'decide'; made: readonly Decision[]; queue: readonly string[] }
  | { type: 'reopen'; ids: readonly string[]; show: boolean }
  | { type: 'show'; id: string }
  | { type: 'reopenSkipped' };

/**
 * Each photo once, as it came first: what is in hand must not change. One may come again on a later page: of another order, or
 * since it is still leased to whoever asks.
 */
export function eachOnce<T extends { id: string }>(items: readonly T[]): T[] {
  const met = new Set<string>();
  return items.filter(({ id }) => !met.has(id) && met.add(id));
}

/** The photos nobody has decided on here, in the queue's order. */
export function openOnes(state: ReviewState, queue: readonly string[]): string[] {
  const decided = new Set(state.decisions.map(({ id }) => id));
  return queue.filter((id) => !decided.has(id));
}

/** The photo to show: the one in hand while it is open, else the first open one. */
export function currentOne(state: ReviewState, queue: readonly string[]): string | null {
  const open = openOnes(state, queue);
  return state.current !== null && open.includes(state.current) ? state.current : (open[0] ?? null);
}

/** The decisions that were made together last. */
export function lastOnes({ decisions }: ReviewState): readonly Decision[] {
  const batch = decisions.at(-1)?.batch;
  return decisions.filter((one) => one.batch === batch);
}

export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case 'decide': {
      const decisions = [...state.decisions, ...action.made];
      const at = action.queue.indexOf(action.made.at(-1)?.id ?? '');
      const open = new Set(openOnes({ ...state, decisions }, action.queue));
      return { decisions, current: action.queue.slice(at + 1).find((id) => open.has(id)) ?? null };
    }
    case 'reopen':
      return {
        decisions: state.decisions.filter(({ id }) => !action.ids.includes(id)),
        current: (action.show && action.ids[0]) || state.current,
      };
    case 'show':
      return { ...state, current: action.id };
    case 'reopenSkipped':
      return { decisions: state.decisions.filter(({ says }) => says !== null), current: null };
  }
}
