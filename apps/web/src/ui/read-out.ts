import { useSyncExternalStore } from 'react';

let words = '';
const listeners = new Set<() => void>();

/** Has screen readers say what others see: that a photo was answered, or that a correction is recorded. */
export function readOut(text: string): void {
  // The same once more is news, too, and only what changes is said.
  words = text === words ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

/** What is to be said, for the one place of the page that is listened to. */
export function useReadOut(): string {
  return useSyncExternalStore(subscribe, () => words);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
