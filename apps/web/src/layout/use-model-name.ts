import { useSearch } from '@tanstack/react-router';

export const DEFAULT_MODEL = 'default';

/** The model in hand: it stands in the address, so that a link shows the same to everyone. */
export function useModelName(): string {
  return useSearch({ from: '__root__' }).model ?? DEFAULT_MODEL;
}
