import { useWindowEvent } from '@mantine/hooks';
import { keyOf } from '../ui/key-of';
import { takesKeys } from '../ui/takes-keys';

/** What has the focus comes first with these. */
const OF_THE_FOCUS = /^(enter|arrow.*)$/;

/**
 * Keys that act on the photos of a page, wherever the focus is, unless somebody is writing.
 * @param acts by key, as `keyOf` names it
 * @param chooseAll Ctrl or Command with A
 */
export function useGridKeys(acts: Readonly<Record<string, () => void>>, chooseAll?: () => void): void {
  useWindowEvent('keydown', (event) => {
    if (event.altKey || event.defaultPrevented || takesKeys(event.target)) return;
    const key = keyOf(event);
    const held = event.ctrlKey || event.metaKey;
    const act = held ? (key === 'a' ? chooseAll : undefined) : acts[key];
    if (act === undefined || (OF_THE_FOCUS.test(key) && onButton(event.target))) return;
    event.preventDefault();
    if (!event.repeat) act();
  });
}

function onButton(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null;
}
