/**
 * Aborted as the given signal is, and after so long: where a machine or a network went away without a word, nothing else ends a
 * request for many minutes.
 * @param ms within which there is to be an answer
 */
export function inTime(signal: AbortSignal, ms: number): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(ms)]);
}
