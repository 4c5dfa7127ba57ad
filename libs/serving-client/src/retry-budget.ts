const MOST = 100;
const EARNED_BY_SUCCESS = 0.1;

/**
 * Bounds repeated calls to a tenth of the successful ones, and 100 in a row: servers that refuse because they have too much to do
 * get no second helping from every caller (gRPC's own retry throttling, gRFC A6, does the same).
 */
export class RetryBudget {
  private tokens = MOST;

  succeeded(): void {
    this.tokens = Math.min(MOST, this.tokens + EARNED_BY_SUCCESS);
  }

  /** Takes leave for one more attempt. */
  take(): boolean {
    if (this.tokens < 1) return false;
    this.tokens--;
    return true;
  }
}
