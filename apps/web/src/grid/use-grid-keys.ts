import { useWindowEvent } from '@mantine/hooks';
import { keyOf } from '../ui/key-of';
import { takesKeys } from '../ui/takes-keys';

/** What has the focus comes first with these. */
const OF_THE_FOCUS = /^(enter|arrow.*)$/;
const LETTER = /^[\p{L}\p{M}]$/u;

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
  useWindowEvent('keydown', (event) => {
    if (event.altKey || event.defaultPrevented || takesKeys(event.target)) return;
    const key = keyOf(event);
    const held = event.ctrlKey || event.metaKey;
    const act = held ? (key === 'a' ? chooseAll : undefined) : acts[key];
    if (act === undefined && !held && LETTER.test(event.key)) type?.();
    if (act === undefined || (OF_THE_FOCUS.test(key) && onButton(event.target))) return;
    event.preventDefault();
    if (!event.repeat) act();
  });
}

function onButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null;
}
