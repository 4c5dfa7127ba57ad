/** How a call ended, seen from the server's health: `neutral` says nothing of it, as when the caller gave up. */
export type Outcome = 'answered' | 'failed' | 'neutral';

const FAILURES_TO_OPEN = 5;
const FIRST_OPEN_MS = 250;
const LAST_OPEN_MS = 4_000;

/**
 * Keeps calls away from a server that takes them and fails them (M. Nygard, Release It!, "Circuit Breaker"). Closed: calls go
 * through. After five failures in a row it is open: none do, for a time that doubles. Then it is half open: one call goes
 * through, and its answer closes it.
 */
export class CircuitBreaker {
  private failures = 0;
  private openMs = FIRST_OPEN_MS;
  private openUntil = 0;
  private probing = false;

  /** Whether a call may be made. @param now milliseconds of a clock that never goes back */
  allows(now: number): boolean {
    return this.closed || (now >= this.openUntil && !this.probing);
  }

  /** To be told of every call that is made … */
  begin(): void {
    if (!this.closed) this.probing = true;
  }

  /** … and how it ended. */
  end(outcome: Outcome, now: number): void {
    const probe = this.probing;
    this.probing = false;
    if (outcome === 'answered') {
      this.failures = 0;
      this.openMs = FIRST_OPEN_MS;
    } else if (outcome === 'failed') {
      const wasClosed = this.closed;
      this.failures++;
      // Calls that were under way when it opened fail too, and tell nothing new.
      if (this.closed || !(wasClosed || probe)) return;
      this.open(now);
    }
  }

  /** A call that ended `neutral` turns out to have failed. Of those under way when it opened, this tells nothing new. */
  blame(now: number): void {
    if (!this.closed && now < this.openUntil) return;
    this.failures++;
    if (!this.closed) this.open(now);
  }

  private open(now: number): void {
    this.openUntil = now + this.openMs;
    this.openMs = Math.min(this.openMs * 2, LAST_OPEN_MS);
  }

  private get closed(): boolean {
    return this.failures < FAILURES_TO_OPEN;
  }
}
