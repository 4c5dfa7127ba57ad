/** Begins an attempt at a call, which ends with CANCELLED when the signal is aborted. */
type Attempt<Answer> = (signal: AbortSignal) => Promise<Answer>;

/**
 * The first answer of two attempts at one call, of which the second begins when the first has been silent for long ("hedged
 * requests": J. Dean and L. A. Barroso, The Tail at Scale, 2013). The other one is cancelled.
 * @param silentMs so long does the first have the call for itself
 * @param second undefined where there is nobody else to ask
 * @throws what the first attempt failed with, where both do
 */
export async function hedged<Answer>(
  first: Attempt<Answer>,
  silentMs: number,
  second: (signal: AbortSignal) => Promise<Answer> | undefined,
): Promise<{ answer: Answer; bySecond: boolean }> {
  const answered = new AbortController();
  try {
    const ofFirst = first(answered.signal).then((answer) => ({ answer, bySecond: false }));
    if (!(await isSilent(ofFirst, silentMs))) return await ofFirst;
    const begun = second(answered.signal);
    if (begun === undefined) return await ofFirst;
    const ofSecond = begun.then((answer) => ({ answer, bySecond: true }));
    return await Promise.any([ofFirst, ofSecond]).catch(() => ofFirst);
  } finally {
    answered.abort();
  }
}

async function isSilent(attempt: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ms, true);
  });
  const answered = () => false;
  const silent = await Promise.race([silence, attempt.then(answered, answered)]);
  clearTimeout(timer);
  return silent;
}
