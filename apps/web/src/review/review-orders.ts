import type { ReviewItem, ReviewOrder } from '../api/types';
import { quoted } from '../ui/format';

/** The orders of the review, in the words of those who review. */
export const reviewOrders: readonly { value: ReviewOrder; label: string; hint: string }[] = [
  { value: 'mixed', label: 'Best mix', hint: 'Some of each: what teaches the most, what may be wrong' },
  { value: 'uncertain', label: 'Unsure first', hint: 'Where two answers are close' },
  { value: 'typical', label: 'Typical first', hint: 'Photos that stand for many others' },
  { value: 'suspect', label: 'Doubtful labels', hint: 'Labelled photos whose neighbours say otherwise' },
  { value: 'recheck', label: 'Look again', hint: 'Split classes, and photos that people disagree on' },
  { value: 'duplicates', label: 'Look-alikes', hint: 'Nearly the same photos after one another' },
  { value: 'unknown', label: 'Unknown things', hint: 'Unlike all that the model knows' },
  { value: 'disagreement', label: 'New version differs', hint: 'Where a version on trial answers otherwise' },
  { value: 'audit', label: 'Random check', hint: 'A fair sample: from it the live accuracy is estimated' },
  { value: 'newest', label: 'Newest first', hint: 'As they came' },
  { value: 'random', label: 'Shuffled', hint: 'In no order' },
];

/** The order that was kept in the browser, or the mix, where it is none that this build knows. */
export function knownOrder(kept: string): ReviewOrder {
  return reviewOrders.find(({ value }) => value === kept)?.value ?? 'mixed';
}

/** Why a photo is shown, in one sentence; null where the order says it all. */
export function whyShown({ why, unknown }: Pick<ReviewItem, 'why' | 'unknown'>): string | null {
  const label = why.label && quoted(why.label.name);
  if (why.order === 'suspect' && why.likely)
    return `Labelled ${label ?? 'otherwise'}, but photos like it are ${quoted(why.likely.name)}. Which is right?`;
  if (label && why.order !== 'audit') return `Labelled ${label} so far. Please look again.`;
  if (why.order === 'audit') return 'A random check: say what it shows, whatever the answer was.';
  if (unknown) return 'The model knows nothing like it.';
  if (why.similar > 1) return `One of ${why.similar} photos that look nearly the same.`;
  return null;
}
