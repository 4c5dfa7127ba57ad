/**
 * Works on the items of a source as they come, so many at once; no more are taken than are in work.
 * @param source its items are asked for several at a time, which an async generator answers in order
 * @param work begins in the order of the items
 * @throws the first error of the source or of the work, once everything that was begun has ended
 */
export async function eachConcurrently<Item>(
  source: AsyncIterator<Item> | Iterator<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const errors: unknown[] = [];
  const worker = async () => {
    while (errors.length === 0) {
      const next = await source.next();
      if (next.done) return;
      await work(next.value);
    }
  };
  const workers = Array.from({ length: atOnce }, () =>
    worker().catch((error: unknown) => {
      errors.push(error);
    }),
  );
  await Promise.all(workers);
  await source.return?.();
  if (errors.length > 0) throw errors[0];
}
