import type { Progress } from '@amend/contracts';
import { type Queries, type SqlText, sql } from '@amend/db/sql';

export type Ownership = 'owned' | 'cancelled' | 'lost';

/** What one claim gave. */
export interface Claim {
  runId: string;
  fence: number;
}

/**
 * A run that this worker has claimed. Every write is conditional on the claim's fence, so that a worker which lost
 * its run changes nothing any more, however late it notices.
 */
export class OwnedRun {
  constructor(
    private readonly database: Queries,
    readonly claim: Claim,
  ) {}

  /** The condition under which this claim may write. */
  get owned(): SqlText {
    return sql`id = ${this.claim.runId} AND fence = ${this.claim.fence} AND state = 'running'`;
  }

  /** Says that the run's worker is alive, and hears whether it still owns it. */
  heartbeat(): Promise<Ownership> {
    return this.ownershipAfter(
      sql`UPDATE training_runs SET heartbeat_at = now() WHERE ${this.owned} RETURNING cancel_requested`,
    );
  }

  check(): Promise<Ownership> {
    return this.ownershipAfter(sql`SELECT cancel_requested FROM training_runs WHERE ${this.owned}`);
  }

  progress(progress: Progress): Promise<Ownership> {
    return this.ownershipAfter(sql`
      UPDATE training_runs SET progress = ${JSON.stringify(progress)}, heartbeat_at = now()
      WHERE ${this.owned} RETURNING cancel_requested`);
  }

  async log(message: string): Promise<void> {
    await this.database.change(sql`
      INSERT INTO training_run_log (run_id, message) SELECT id, ${message} FROM training_runs WHERE ${this.owned}`);
  }

  async fail(error: string): Promise<void> {
    await this.database.change(sql`
      UPDATE training_runs SET state = 'failed', error = ${error}, finished_at = now() WHERE ${this.owned}`);
  }

  async cancel(): Promise<void> {
    await this.database.change(sql`
      UPDATE training_runs SET state = 'cancelled', finished_at = now() WHERE ${this.owned} AND cancel_requested`);
  }

  /** Makes the run claimable at once, by this worker or another one. */
  async giveBack(): Promise<void> {
    await this.database.change(
      sql`UPDATE training_runs SET heartbeat_at = to_timestamp(0) WHERE ${this.owned}`,
    );
  }

  private async ownershipAfter(statement: SqlText): Promise<Ownership> {
    const [row] = await this.database.rows<{ cancel_requested: boolean }>(statement);
    if (!row) return 'lost';
    return row.cancel_requested ? 'cancelled' : 'owned';
  }
}
