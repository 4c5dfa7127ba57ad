import { DEFAULT_MODEL } from '@amend/contracts/default-model';
import { useSearch } from '@tanstack/react-router';

/** The model in hand: it stands in the address, so that a link shows the same to everyone. */
export function useModelName(): string {
  return useSearch({ from: '__root__' }).model ?? DEFAULT_MODEL;
}
