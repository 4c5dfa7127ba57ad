import { useState } from 'react';

/** Those of the photos shown that are loaded: nobody agrees with what is not there to be seen. */
export function useSeen<T extends { id: string }>(shown: readonly T[]) {
  const [loaded, setLoaded] = useState<ReadonlySet<string>>(new Set());
  return {
    seen: shown.filter(({ id }) => loaded.has(id)),
    see: (id: string) => setLoaded((before) => (before.has(id) ? before : new Set([...before, id]))),
  };
}
