import { type Mutation, MutationCache, type QueryClient } from '@tanstack/react-query';
import { isSignedOut } from './api-error';

/**
 * Mutations of which none is sent again once they are cleared, as where another person signs in: it would be sent in their
 * name. The library tries also those again. What was refused since nobody is signed in can be held until somebody is.
 */
export class DroppableMutations extends MutationCache {
  #dropping = new AbortController();
  #held = false;

  /** Aborted once what is under way now is cleared: what is sent in parts ends with it. */
  get dropped(): AbortSignal {
    return this.#dropping.signal;
  }

  override clear(): void {
    this.#dropping.abort();
    this.#dropping = new AbortController();
    super.clear();
  }

  hold(): void {
    this.#held = true;
  }

  /** Sends what was held. @returns whether anything was to be */
  letGo(): boolean {
    if (!this.#held) return false;
    this.#held = false;
    void this.resumePausedMutations();
    return true;
  }

  // biome-ignore lint/suspicious/noExplicitAny: as the library has it
  override canRun(mutation: Mutation<any, any, any, any>): boolean {
    if (this.#held && isSignedOut(mutation.state.failureReason)) return false;
    return this.getAll().includes(mutation) && super.canRun(mutation);
  }
}

/** Aborted once nothing is sent any more of what this person said. */
export function droppedOf(client: QueryClient): AbortSignal {
  return (client.getMutationCache() as DroppableMutations).dropped;
}
