import { useWindowEvent } from '@mantine/hooks';
import { takesKeys } from '../ui/takes-keys';

export interface LabelKeys {
  all: () => void;
  none: () => void;
  type: () => void;
  noneOfThese: () => void;
  undo: () => void;
}

/** The keys of the photos of a class, wherever the focus is, unless somebody is writing. */
export function useLabelKeys({ all, none, type, noneOfThese, undo }: LabelKeys): void {
  const acts: Record<string, () => void> = { escape: none, '/': type, n: noneOfThese, z: undo };
  useWindowEvent('keydown', (event) => {
    if (event.altKey || event.defaultPrevented || takesKeys(event.target)) return;
    const held = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const act = held ? (key === 'a' ? all : undefined) : acts[key];
    if (act === undefined) return;
    event.preventDefault();
    if (!event.repeat) act();
  });
}
