import { useWindowEvent } from '@mantine/hooks';
import { useRef } from 'react';
import { keyOf } from './key-of';
import { takesKeys } from './takes-keys';

/** What has the focus comes first with these. */
const OF_THE_FOCUS = /^(enter|arrow.*)$/;
/** Whoever chooses a photo with these is at another word, as with a click. */
const CHOOSES = /^(Arrow.*| )$/;
/** What may be a part of a word that somebody types. */
const LETTER = /^[\p{L}\p{M}]$/u;
/** A key that comes so soon after a letter is of the same word. */
const WORD_MS = 1_000;
/** Nobody sees another photo and decides on it so soon: a second letter is of the word that the first one began, but for one that undoes it. */
const DECIDES_MS = 250;
const UNDO = 'z';

const LONG_AGO = Number.NEGATIVE_INFINITY;

export interface PhotoKeys {
  /** What a key does, by its name as `keyOf` has it. */
  acts: Readonly<Record<string, () => void>>;
  /** Ctrl or Command with A. */
  chooseAll?: () => void;
  /** Takes the focus to where one types: a letter that does nothing else begins a word there. */
  type?: () => void;
}

/** Keys that act on the photos of a page, wherever the focus is, unless somebody is writing. */
export function usePhotoKeys({ acts, chooseAll, type }: PhotoKeys): void {
  /** The letter that did something last, and when. */
  const commanded = useRef({ key: '', at: LONG_AGO });
  /** When a letter was typed last that had nowhere to go. */
  const lost = useRef(LONG_AGO);
  const beginAnew = () => {
    commanded.current = { key: '', at: LONG_AGO };
    lost.current = LONG_AGO;
  };
  /** Whether it is of a word that goes nowhere, and says nothing by itself. */
  const isOfWord = (event: KeyboardEvent) => {
    if (takesKeys(event.target)) {
      lost.current = LONG_AGO; // another word, which goes somewhere
      return false;
    }
    const isLetter = LETTER.test(event.key);
    if (event.timeStamp - lost.current <= WORD_MS) {
      const isPart = isLetter || event.key === 'Enter' || event.key === ' ';
      if (isPart) lost.current = event.timeStamp;
      return isPart;
    }
    const key = keyOf(event);
    const { key: before, at } = commanded.current;
    const isTooSoon =
      isLetter && key in acts && key !== before && key !== UNDO && event.timeStamp - at <= DECIDES_MS;
    // Letters that all do something may be decisions in haste: the next one counts again after a moment, not after a word's pause.
    if (isTooSoon) commanded.current = { key: '', at: event.timeStamp };
    return isTooSoon;
  };

  // Whoever chooses a photo meanwhile is at another word.
  useWindowEvent('pointerdown', beginAnew);

  // Whoever types "snail" has skipped what was in hand with the s, or had chosen nothing: the rest of it, and the Enter after it, must
  // neither say anything of what comes next nor begin another word. Heard before the photos hear it, which take Enter for themselves.
  useWindowEvent(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !isOfWord(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );

  useWindowEvent('keydown', (event) => {
    if (CHOOSES.test(event.key)) beginAnew();
    if (event.altKey || event.defaultPrevented || takesKeys(event.target)) return;
    const key = keyOf(event);
    const held = event.ctrlKey || event.metaKey;
    const act = held ? (key === 'a' ? chooseAll : undefined) : acts[key];
    if (act === undefined && !held && type && LETTER.test(event.key)) {
      const begun = event.timeStamp - commanded.current.at <= WORD_MS;
      if (!begun) type();
      if (begun || !takesKeys(document.activeElement)) lost.current = event.timeStamp;
    }
    if (act === undefined || (OF_THE_FOCUS.test(key) && onButton(event.target))) return;
    event.preventDefault();
    if (event.repeat) return;
    if (LETTER.test(key)) commanded.current = { key, at: event.timeStamp };
    act();
  });
}

function onButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null;
}
