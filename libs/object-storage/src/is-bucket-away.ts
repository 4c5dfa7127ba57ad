/** What the SDK does not try again, as it does calls. */
export class BrokenOffError extends Error {
  override name = 'BrokenOffError';
}

/** Whether an error says that the service could not be reached, or could not answer just then: the same call may succeed later. */
export function isBucketAway(error: unknown): boolean {
  if (error instanceof BrokenOffError) return true;
  // The SDK notes on every error of its calls what came back, if anything did.
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return false;
  const { httpStatusCode } = error.$metadata as { httpStatusCode?: number };
  // Not 501: it will never know how.
  return httpStatusCode === undefined || (httpStatusCode >= 500 && httpStatusCode !== 501);
}
