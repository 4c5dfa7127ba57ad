import { useSyncExternalStore } from 'react';

/** Short enough that what came since the last beat is "just now". */
const BEAT_MS = 10_000;

/** One clock for all that tell how long ago something was. It stands while nobody looks. */
const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function beat(): void {
  now = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    timer = setInterval(beat, BEAT_MS);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(timer);
  };
}

/** The time, give or take a few seconds: for "3 minutes ago". */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}

/** Whether that moment has passed, give or take a few seconds. */
export function usePassed(moment: number): boolean {
  return useSyncExternalStore(subscribe, () => now >= moment);
}
