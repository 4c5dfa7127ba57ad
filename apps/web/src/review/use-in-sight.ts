import { type RefObject, useEffect } from 'react';

/**
 * Brings an element into sight when another thing is shown in it, where less than half of it is seen: somebody has scrolled
 * down to the buttons, which may be at hand without it. Where most of it is seen nothing moves: the next click comes to the
 * same place. Its scroll margins are what lies over the page.
 */
export function useInSight(place: RefObject<HTMLElement | null>, shown: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is shown
  useEffect(() => {
    const element = place.current;
    if (element && !isMostlySeen(element)) element.scrollIntoView({ block: 'nearest' });
  }, [place, shown]);
}

function isMostlySeen(element: HTMLElement): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element);
  const first = Math.max(top, Number.parseFloat(scrollMarginTop));
  const last = Math.min(bottom, window.innerHeight - Number.parseFloat(scrollMarginBottom));
  return last - first >= height / 2;
}
