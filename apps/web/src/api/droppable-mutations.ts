import { type Mutation, MutationCache } from '@tanstack/react-query';

/**
 * Mutations of which none is sent again once they are cleared, as where another person signs in: it would be sent in their
 * name. The library tries also those again.
 */
export class DroppableMutations extends MutationCache {
  // biome-ignore lint/suspicious/noExplicitAny: as the library has it
  override canRun(mutation: Mutation<any, any, any, any>): boolean {
    return this.getAll().includes(mutation) && super.canRun(mutation);
  }
}
