import { type Mutation, useIsMutating } from '@tanstack/react-query';
import { isKept } from './outbox';

/** The `meta` of what is no change of its own: a part of another one, or signing in and out. */
export const noChange = { change: false };

/** After how many vain tries, some seconds, it is told. */
const TOLD_AFTER = 3;

/** Whether something under way is a change that would be lost. */
export function isChange({ meta }: Pick<Mutation, 'meta'>): boolean {
  return meta?.change !== false;
}

/** Whether it is a change that was sent in vain again and again. */
export function isHeldUp(mutation: Pick<Mutation, 'meta' | 'state'>): boolean {
  return isChange(mutation) && mutation.state.failureCount >= TOLD_AFTER;
}

/** How many changes are not recorded yet. */
export function useUnsent(): number {
  return useIsMutating({ predicate: isChange });
}

/** How many of them are given up where it takes long until somebody is signed in again. */
export function useNotKept(): number {
  return useIsMutating({ predicate: (mutation) => isChange(mutation) && !isKept(mutation) });
}

/** How many of them were sent in vain again and again. */
export function useHeldUp(): number {
  return useIsMutating({ predicate: isHeldUp });
}
