/** Counts in windows of one minute, all of them starting together. */
export class RateLimiter {
  private counts = new Map<string, number>();
  private windowEnds = 0;

  /**
   * @param perMinute 0: no limit
   * @param now milliseconds of a clock that never goes back
   */
  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Counts one for the key. @returns 0, or the seconds to wait where it was one too many */
  take(key: string): number {
    if (this.perMinute === 0) return 0;
    const now = this.now();
    if (now >= this.windowEnds) {
      this.counts = new Map();
      this.windowEnds = now + 60_000;
    }
    const count = this.counts.get(key) ?? 0;
    this.counts.set(key, count + 1);
    return count < this.perMinute ? 0 : Math.ceil((this.windowEnds - now) / 1000);
  }
}
