import { useState } from 'react';

/**
 * The first `size` of those that wait. They stay together until none of them waits any more: nothing comes in among
 * them that nobody has looked at, nor one that could not be recorded. Where there is room for fewer, the last of them
 * are for a later page.
 */
export function usePageOf<T extends { id: string }>(waiting: readonly T[], size: number) {
  const [page, setPage] = useState<ReadonlySet<string>>(new Set());
  const left = waiting.filter(({ id }) => page.has(id));
  const shown = (left.length > 0 ? left : waiting).slice(0, size);
  if (shown.length !== page.size || !shown.every(({ id }) => page.has(id)))
    setPage(new Set(shown.map(({ id }) => id)));
  return {
    shown,
    /** Begins with the first of those that wait, as when some are back. */
    restart: () => setPage(new Set()),
  };
}
