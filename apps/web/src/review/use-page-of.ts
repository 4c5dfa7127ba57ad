import { useState } from 'react';

/**
 * The first `size` of those that wait. They stay together until none of them waits any more: nothing comes in among
 * them that nobody has looked at.
 */
export function usePageOf<T extends { id: string }>(waiting: readonly T[], size: number) {
  const [page, setPage] = useState<ReadonlySet<string>>(new Set());
  const shown = waiting.filter(({ id }) => page.has(id));
  const next = waiting.slice(0, size);
  if (shown.length === 0 && next.length > 0) setPage(new Set(next.map(({ id }) => id)));
  return {
    shown,
    /** Begins with the first of those that wait, as when some are back. */
    restart: () => setPage(new Set()),
  };
}
