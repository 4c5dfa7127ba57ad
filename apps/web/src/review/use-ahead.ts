import { useEffect } from 'react';
import { imageAddress, TILE } from '../ui/image-address';

/** Fetches the photos that come next, so that they are there when they are shown. */
export function useAhead(next: readonly { id: string }[]): void {
  const ids = next.map(({ id }) => id).join(' ');
  useEffect(() => {
    for (const id of ids.split(' ').filter(Boolean)) new Image().src = imageAddress(id, TILE);
  }, [ids]);
}
