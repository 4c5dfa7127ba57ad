import { type Mutation, MutationCache, type QueryClient } from '@tanstack/react-query';
import { isSignedOut } from './api-error';
import { untilRecorded } from './patience';

/** So long a change of other things than photos may wait until somebody is back: later it is perhaps not wanted any more. */
export const WANTED_MINUTES = 10;

/**
 * What people say, on its way. Of one photo it is sent in the order in which it was said. What was refused since nobody is signed
 * in can be held until somebody is; after minutes only corrections are sent then. Nothing is sent again once all is cleared, as
 * where another person signs in: it would be sent in their name, and the library tries also that again.
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

  /** The library calls it also where somebody comes back to a window that nobody looked at. */
  override resumePausedMutations(): Promise<unknown> {
    for (const mutation of this.getAll()) if (isTooLate(mutation)) giveUp(mutation);
    return super.resumePausedMutations();
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

/** Whether it is sent however late, as corrections are. */
export function isKept({ options }: Pick<Mutation, 'options'>): boolean {
  return options.retry === untilRecorded;
}

/** Whether it waited for longer than it is surely wanted. */
function isTooLate(mutation: Mutation): boolean {
  const { isPaused, submittedAt } = mutation.state;
  return isPaused && !isKept(mutation) && Date.now() - submittedAt > WANTED_MINUTES * 60_000;
}

/** Instead of being sent it fails: whoever wants it still is told to do it again. */
function giveUp(mutation: Mutation): void {
  const why = new Error(
    `It waited for more than ${WANTED_MINUTES} minutes to be sent, and was not. Do it again if it is still wanted.`,
  );
  mutation.setOptions({ ...mutation.options, mutationFn: () => Promise.reject(why) });
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
