import { useViewportSize } from '@mantine/hooks';
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Room } from './fit-grid';

/**
 * The room from an element to the lower edge of the window, when the page is at its top.
 * @param below so many pixels are kept free there
 * @returns null until it is known
 */
export function useRoom(ref: RefObject<HTMLElement | null>, below: number): Room | null {
  const { width, height } = useViewportSize();
  const [room, setRoom] = useState<Room | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the window changes
  useLayoutEffect(() => {
    const box = ref.current?.getBoundingClientRect();
    if (!box) return;
    const top = box.top + window.scrollY;
    setRoom({ width: box.width, height: Math.max(0, window.innerHeight - top - below) });
  }, [width, height]);
  return room;
}
