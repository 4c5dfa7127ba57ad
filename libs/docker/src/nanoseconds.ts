/** Milliseconds in the unit that Docker's API counts in. */
export function nanoseconds(ms: number): number {
  return ms * 1e6;
}
