import type { RefObject } from 'react';
import { usePhotoKeys } from '../ui/use-photo-keys';
import { reviewAnswers } from './review-answers';
import type { ReviewQueue } from './use-review-queue';

/**
 * The keys of the review: 1–5 pick, Enter or Y confirms, N none, S skips, Z takes back; / or any other letter
 * starts typing a class.
 * @param seen whether the photo in hand is there to be seen: nobody agrees with an answer before
 */
export function useReviewKeys(
  { current, decide, skip, undo }: ReviewQueue,
  seen: boolean,
  picker: RefObject<HTMLInputElement | null>,
): void {
  const answers = current && seen ? reviewAnswers(current).answers : [];
  const picks = answers.map(
    ({ classId, name }) =>
      () =>
        decide({ class: classId }, name),
  );
  const agree = () => picks[0]?.();
  const type = () => picker.current?.focus();
  const acts = {
    ...Object.fromEntries(picks.map((pick, index) => [index + 1, pick])),
    enter: agree,
    y: agree,
    n: () => decide({ none: true }, 'none of the classes'),
    s: skip,
    z: undo,
    '/': type,
  };
  usePhotoKeys({ acts, type });
}
