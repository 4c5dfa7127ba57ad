/**
 * Sends many things, so many at a time, one part after the other.
 * @param dropped aborted once another person may be there: what is left would be sent in their name, and is not
 */
export async function inParts<T>(
  all: readonly T[],
  size: number,
  dropped: AbortSignal,
  send: (some: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < all.length; start += size) {
    dropped.throwIfAborted();
    await send(all.slice(start, start + size));
  }
}
