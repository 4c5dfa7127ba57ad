import { useEffect, useEffectEvent } from 'react';
import { imageAddress } from '../ui/image-address';

/** Fetches the photos that come next, so that they are there when they are shown. @param onLoaded one is there */
export function useAhead(
  next: readonly { id: string }[],
  size: number,
  onLoaded: (id: string) => void = () => undefined,
): void {
  const ids = next.map(({ id }) => id).join(' ');
  const tell = useEffectEvent(onLoaded);
  useEffect(() => {
    for (const id of ids.split(' ').filter(Boolean)) {
      const image = new Image();
      image.onload = () => tell(id);
      image.src = imageAddress(id, size);
    }
  }, [ids, size]);
}
