import { useWindowEvent } from '@mantine/hooks';
import { type RefObject, useRef } from 'react';
import { keyOf } from '../ui/key-of';
import { takesKeys } from '../ui/takes-keys';
import { LETTER, WORD_MS } from '../ui/word-keys';
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
  const commanded = useRef(Number.NEGATIVE_INFINITY);
  /** When a letter came last that was of no use. */
  const lost = useRef(Number.NEGATIVE_INFINITY);
  const pick = (index: number) => {
    const answer = current && seen ? reviewAnswers(current).answers[index] : undefined;
    return answer && (() => decide({ class: answer.classId }, answer.name));
  };
  const commands: Record<string, () => void> = {
    y: () => pick(0)?.(),
    n: () => decide({ none: true }, 'none of the classes'),
    s: skip,
    z: undo,
  };
  const actionOf = (key: string, target: Element): (() => void) | undefined => {
    if (/^[1-5]$/.test(key)) return pick(Number(key) - 1);
    if (key === 'enter') return target.closest('button, a, summary') ? undefined : pick(0);
    if (key === '/') return () => picker.current?.focus();
    return commands[key];
  };

  useWindowEvent('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (takesKeys(target)) {
      lost.current = Number.NEGATIVE_INFINITY; // another word, which goes somewhere
      return;
    }
    // Whoever types "squirrel" has skipped a photo with the s; the rest, and the Enter after it, must say nothing of the next one.
    if (event.timeStamp - lost.current <= WORD_MS && (event.key === 'Enter' || LETTER.test(event.key))) {
      lost.current = event.timeStamp;
      event.preventDefault();
      return;
    }
    const key = keyOf(event);
    const act = actionOf(key, target);
    if (act !== undefined) {
      event.preventDefault();
      if (event.repeat) return;
      if (key in commands) commanded.current = event.timeStamp;
      act();
    } else if (LETTER.test(event.key)) {
      if (event.timeStamp - commanded.current <= WORD_MS) lost.current = event.timeStamp;
      else picker.current?.focus();
    }
  });
}
