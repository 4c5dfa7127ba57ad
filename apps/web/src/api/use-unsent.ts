import { type Mutation, useIsMutating } from '@tanstack/react-query';

/** The `meta` of what is no change of its own: a part of another one, or signing in and out. */
export const noChange = { change: false };

/** Whether something under way is a change that would be lost. */
export function isChange({ meta }: Pick<Mutation, 'meta'>): boolean {
  return meta?.change !== false;
}

/** How many changes are not recorded yet. */
export function useUnsent(): number {
  return useIsMutating({ predicate: isChange });
}
