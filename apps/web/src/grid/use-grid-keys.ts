import { useWindowEvent } from '@mantine/hooks';
import { useRef } from 'react';
import { keyOf } from '../ui/key-of';
import { takesKeys } from '../ui/takes-keys';
import { LETTER, WORD_MS } from '../ui/word-keys';

/** What has the focus comes first with these. */
const OF_THE_FOCUS = /^(enter|arrow.*)$/;
/** Whoever chooses a photo with these is at another word, as with a click. */
const CHOOSES = /^(Arrow.*| )$/;

export interface GridKeys {
  /** What a key does, by its name as `keyOf` has it. */
  acts: Readonly<Record<string, () => void>>;
  /** Ctrl or Command with A. */
  chooseAll?: () => void;
  /** Takes the focus to where one types: a letter that does nothing else begins a word there. */
  type?: () => void;
}

/** Keys that act on the photos of a page, wherever the focus is, unless somebody is writing. */
export function useGridKeys({ acts, chooseAll, type }: GridKeys): void {
  /** When a letter last did something. */
  const commanded = useRef(Number.NEGATIVE_INFINITY);
  /** When a letter was typed last that had nowhere to go. */
  const lost = useRef(Number.NEGATIVE_INFINITY);
  const ofLostWord = ({ key, code, shiftKey, timeStamp, target }: KeyboardEvent) => {
    if (takesKeys(target)) lost.current = Number.NEGATIVE_INFINITY; // another word, which goes somewhere
    if (timeStamp - lost.current > WORD_MS) return false;
    return key === 'Enter' || key === ' ' || (LETTER.test(key) && keyOf({ key, code, shiftKey }) in acts);
  };

  // Whoever chooses a photo meanwhile is at another word.
  useWindowEvent('pointerdown', () => {
    commanded.current = lost.current = Number.NEGATIVE_INFINITY;
  });

  // Whoever types "spoon" has skipped what was chosen with the s, or had chosen nothing: the rest of it, and the Enter after it, must
  // neither agree with all that are shown nor begin another word. Heard before the photos hear it, which take Enter for themselves.
  useWindowEvent(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !ofLostWord(event)) return;
      lost.current = event.timeStamp;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );

  useWindowEvent('keydown', (event) => {
    if (CHOOSES.test(event.key)) commanded.current = Number.NEGATIVE_INFINITY;
    if (event.altKey || event.defaultPrevented || takesKeys(event.target)) return;
    const key = keyOf(event);
    const held = event.ctrlKey || event.metaKey;
    const act = held ? (key === 'a' ? chooseAll : undefined) : acts[key];
    if (act === undefined && !held && type && LETTER.test(event.key)) {
      const begun = event.timeStamp - commanded.current <= WORD_MS;
      if (begun) commanded.current = event.timeStamp;
      else type();
      if (begun || !takesKeys(document.activeElement)) lost.current = event.timeStamp;
    }
    if (act === undefined || (OF_THE_FOCUS.test(key) && onButton(event.target))) return;
    event.preventDefault();
    if (event.repeat) return;
    if (LETTER.test(event.key)) commanded.current = event.timeStamp;
    act();
  });
}

function onButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null;
}
