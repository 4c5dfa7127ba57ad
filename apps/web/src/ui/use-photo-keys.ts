import { useWindowEvent } from '@mantine/hooks';
import { useRef } from 'react';
import { keyOf } from './key-of';
import { sayHint } from './say';
import { takesKeys } from './takes-keys';

/** What has the focus comes first with these. */
const OF_THE_FOCUS = /^(enter|arrow.*)$/;
/** Whoever chooses a photo with these is at another word, as with a click. */
const CHOOSES = /^(Arrow.*| )$/;
/** What may be a part of a word that somebody types. */
const LETTER = /^[\p{L}\p{M}]$/u;
/** A key that comes so soon after a letter is of the same word. */
const WORD_MS = 1_000;
/** Nobody sees another photo and thinks of its name so soon: a letter is of the word that the one before it began. */
const NAMES_MS = 500;
/**
 * Two keys of which one skips and one answers, as words begin with them: "snail", "syringe". That soon after one another they are no
 * answer of the photo that came up. All others count at any speed: who works in haste has the next photos in sight.
 */
const BEGINS_WORD = /^s[ny]$/;
const ANSWERS_MS = 250;

const LONG_AGO = Number.NEGATIVE_INFINITY;

export interface PhotoKeys {
  /** What a key does, by its name as `keyOf` has it. */
  acts: Readonly<Record<string, () => void>>;
  /** Ctrl or Command with A. */
  chooseAll?: () => void;
  /** Takes the focus to where one types: a letter that does nothing else begins a word there. */
  type?: () => void;
  /** What one does first where `type` leads nowhere, for who typed in vain: "choose photos". */
  first?: string;
}

/**
 * Keys that act on the photos of a page, wherever the focus is, unless somebody is writing. Those that are of a word which goes nowhere
 * do nothing, and the page says so.
 */
export function usePhotoKeys({ acts, chooseAll, type, first = 'press /' }: PhotoKeys): void {
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
    const { key: before, at } = commanded.current;
    const begins = BEGINS_WORD.test(before + keyOf(event)) && event.timeStamp - at <= ANSWERS_MS;
    // What comes after is not heard either: it would be said of another photo than it is meant for.
    if (begins) lost.current = event.timeStamp;
    return begins;
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
      sayHint(
        `The last keys looked like a word, so they did nothing. To type a class, ${first} first. Keys work again after a second.`,
      );
    },
    { capture: true },
  );

  useWindowEvent('keydown', (event) => {
    if (CHOOSES.test(event.key)) beginAnew();
    if (event.altKey || event.defaultPrevented || takesKeys(event.target)) return;
    const key = keyOf(event);
    const held = event.ctrlKey || event.metaKey;
    const act = held ? (key === 'a' ? chooseAll : undefined) : acts[key];
    if (act === undefined && !held && type && !event.repeat && LETTER.test(event.key)) {
      const begun = event.timeStamp - commanded.current.at <= NAMES_MS;
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
