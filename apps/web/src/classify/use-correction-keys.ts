import type { KeyboardEvent, RefObject } from 'react';
import type { Prediction } from '../api/types';
import type { useCorrection } from '../corrections/use-correction';
import { keyOf } from '../ui/key-of';

/**
 * The keys of a card in focus: 1–5 pick an answer, Enter or Y confirms, N none, / types, Z takes back.
 * @param seen the photo is there to be seen: nobody agrees with an answer until it is
 */
export function useCorrectionKeys(
  { predictions }: Prediction,
  { standing, correct, undo, mayUndo, pending, saving }: ReturnType<typeof useCorrection>,
  seen: boolean,
  picker: RefObject<HTMLInputElement | null>,
) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
    const act = actionOf(event);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    // A button in focus leaves the card with what is done.
    event.currentTarget.focus({ preventScroll: true });
    act();
  };
  const pick = (index: number) => {
    const answer = seen ? predictions[index] : undefined;
    return answer && (() => correct({ class: answer.classId }, answer.name));
  };
  const actionOf = (event: KeyboardEvent): (() => void) | undefined => {
    const key = keyOf(event);
    // Also what is still being recorded can be taken back.
    if (key === 'z' && (saving !== null || (standing && mayUndo && !pending))) return undo;
    if (standing || pending) return undefined;
    if (/^[1-5]$/.test(key)) return pick(Number(key) - 1);
    if (key === 'enter') return event.target === event.currentTarget ? pick(0) : undefined;
    switch (key) {
      case 'y':
        return pick(0);
      case 'n':
        return () => correct({ none: true }, 'none of the classes');
      case '/':
        return () => picker.current?.focus();
      default:
        return undefined;
    }
  };
  return { onKeyDown };
}
