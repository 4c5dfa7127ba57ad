const FIRST_MS = 2_000;
const LONGEST_MS = 600_000;
/** It is there no more, and will not be. */
const GONE: readonly number[] = [404, 410];

/**
 * Looks whether a thing that could not be loaded can be by now, each time after twice as long (2 s, 4 s …, at most ten minutes),
 * until it can, or is known to be gone.
 * @param look the status that its address answers with
 * @param times how often it was there for a look, and then could not be loaded all the same
 * @returns what ends it
 */
export function lookAgain(look: () => Promise<number>, times: number, onThere: () => void): () => void {
  let ended = false;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (ms: number) => {
    timer = setTimeout(async () => {
      const status = await look().catch(() => 0);
      if (ended || GONE.includes(status)) return;
      if (status >= 200 && status < 300) onThere();
      else wait(Math.min(2 * ms, LONGEST_MS));
    }, ms);
  };
  wait(Math.min(FIRST_MS * 2 ** times, LONGEST_MS));
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
