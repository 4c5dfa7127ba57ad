import { useViewportSize } from '@mantine/hooks';
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Room } from './fit-grid';

/**
 * The room from an element to the lower edge of the window, when the page is at its top.
 * @param below so many pixels are kept free there
 * @returns null until it is known
 */
export function useRoom(ref: RefObject<HTMLElement | null>, below: number): Room | null {
  useViewportSize(); // what uses it is rendered anew when the window changes
  const [room, setRoom] = useState<Room | null>(null);
  // Each time: what stands above may have become higher, as with a notice. The width is the same with and without a scroll bar.
  useLayoutEffect(() => {
    const box = ref.current?.getBoundingClientRect();
    if (!box) return;
    const { width } = box;
    const height = Math.max(0, window.innerHeight - Math.round(box.top + window.scrollY) - below);
    setRoom((now) => (now?.width === width && now.height === height ? now : { width, height }));
  });
  return room;
}
