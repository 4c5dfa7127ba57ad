import { type Mutation, MutationCache, type QueryClient } from '@tanstack/react-query';

/**
 * Mutations of which none is sent again once they are cleared, as where another person signs in: it would be sent in their
 * name. The library tries also those again.
 */
export class DroppableMutations extends MutationCache {
  #dropping = new AbortController();

  /** Aborted once what is under way now is cleared: what is sent in parts ends with it. */
  get dropped(): AbortSignal {
    return this.#dropping.signal;
  }

  override clear(): void {
    this.#dropping.abort();
    this.#dropping = new AbortController();
    super.clear();
  }

  // biome-ignore lint/suspicious/noExplicitAny: as the library has it
  override canRun(mutation: Mutation<any, any, any, any>): boolean {
    return this.getAll().includes(mutation) && super.canRun(mutation);
  }
}

/** Aborted once nothing is sent any more of what this person said. */
export function droppedOf(client: QueryClient): AbortSignal {
  return (client.getMutationCache() as DroppableMutations).dropped;
}
