import { isSignedOut, mayPass } from './api-error';
import { inParts } from './in-parts';

const AT_ONCE = 6;

export interface TakenBack {
  done: ReadonlySet<string>;
  /** Why others were not, as what an admin decided; null: all are taken back. */
  refusal: unknown;
}

/**
 * Takes corrections back, by their ids. One that is refused keeps none of the others.
 * @throws what may pass, as the end of a session does: then all are to be asked for again
 */
export async function takeBackEach(
  corrections: readonly string[],
  dropped: AbortSignal,
  takeBack: (id: string) => Promise<unknown>,
): Promise<TakenBack> {
  const done = new Set<string>();
  let refusal: unknown = null;
  const one = async (id: string) => {
    try {
      await takeBack(id);
      done.add(id);
    } catch (error) {
      if (mayPass(error) || isSignedOut(error)) throw error;
      refusal ??= error;
    }
  };
  await inParts(corrections, AT_ONCE, dropped, (some) => Promise.all(some.map(one)));
  return { done, refusal };
}
