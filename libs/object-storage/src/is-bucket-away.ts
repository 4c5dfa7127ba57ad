/** That the service is away where no error of the SDK's says so: it broke off, or the call was another thread's. */
export class BucketAwayError extends Error {
  override name = 'BucketAwayError';
}

/** Whether an error says that the service could not be reached, or could not answer just then: the same call may succeed later. */
export function isBucketAway(error: unknown): boolean {
  // By its name, which is all that an error of another thread keeps of its class.
  if (error instanceof Error && error.name === 'BucketAwayError') return true;
  // The SDK notes on every error of its calls what came back, if anything did.
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return false;
  const { httpStatusCode } = error.$metadata as { httpStatusCode?: number };
  // Not 501: it will never know how.
  return httpStatusCode === undefined || (httpStatusCode >= 500 && httpStatusCode !== 501);
}
