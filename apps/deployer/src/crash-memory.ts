const WINDOW_MS = 60_000;

/** Counts how often things ended lately, from a count that only ever rises. */
export class CrashMemory {
  private readonly seen = new Map<string, { count: number; at: number[] }>();

  /** @param now in milliseconds, of any clock that only goes on */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** @returns how often it ended within the last minute, as far as this process saw */
  recent(id: string, count: number): number {
    const known = this.seen.get(id) ?? { count, at: [] };
    const now = this.now();
    const fresh = Array<number>(Math.max(0, count - known.count)).fill(now);
    const at = [...known.at.filter((time) => now - time < WINDOW_MS), ...fresh];
    this.seen.set(id, { count, at });
    return at.length;
  }

  forget(id: string): void {
    this.seen.delete(id);
  }
}
