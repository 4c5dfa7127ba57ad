/** Where a key leads to from a place in a grid that is filled row by row; -1: nowhere. */
export function nextPlace(key: string, from: number, count: number, columns: number): number {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
  };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return -1;
  const to = from + step;
  return to >= 0 && to < count ? to : -1;
}
