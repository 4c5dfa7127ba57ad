import { type Mutation, MutationCache, type QueryClient } from '@tanstack/react-query';
import { isSignedOut } from './api-error';

/**
 * What people say, on its way. Of one photo it is sent in the order in which it was said. What was refused since nobody is signed
 * in can be held until somebody is. Nothing is sent again once all is cleared, as where another person signs in: it would be
 * sent in their name, and the library tries also that again.
 */
export class Outbox extends MutationCache {
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
    const all = this.getAll();
    return all.includes(mutation) && !isLater(mutation, all) && super.canRun(mutation);
  }

  /** What was said of the same photo since, if anything: else whatever the library has waiting. */
  // biome-ignore lint/suspicious/noExplicitAny: as the library has it
  override runNext(mutation: Mutation<any, any, any, any>): Promise<unknown> {
    const photo = photoOf(mutation);
    const next = this.getAll().find(
      (one) => photo !== null && photoOf(one) === photo && one.state.isPaused && this.canRun(one),
    );
    return next ? next.continue() : super.runNext(mutation);
  }
}

/** Whether something said of the same photo before is still on its way: what was said last must be recorded last. */
function isLater(mutation: Mutation, all: readonly Mutation[]): boolean {
  const photo = photoOf(mutation);
  if (photo === null) return false;
  const first = all.find((one) => one.state.status === 'pending' && photoOf(one) === photo);
  return first !== undefined && first !== mutation;
}

/** The photo that something is said of, by its prediction. */
function photoOf({ state: { variables } }: Pick<Mutation, 'state'>): string | null {
  const said = variables as { predictionId?: string | null } | null | undefined;
  return said?.predictionId ?? null;
}

/** Aborted once nothing is sent any more of what this person said. */
export function droppedOf(client: QueryClient): AbortSignal {
  return (client.getMutationCache() as Outbox).dropped;
}
