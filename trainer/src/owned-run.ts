import type { Progress } from '@amend/contracts';
import { type Database, Prisma } from '@amend/db';

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
    private readonly database: Database,
    readonly claim: Claim,
  ) {}

  /** Says that the run's worker is alive, and hears whether it still owns it. */
  async heartbeat(): Promise<Ownership> {
    return this.ownershipAfter(Prisma.sql`
      UPDATE training_runs SET heartbeat_at = now() WHERE ${this.owned} RETURNING cancel_requested`);
  }

  async check(): Promise<Ownership> {
    return this.ownershipAfter(Prisma.sql`SELECT cancel_requested FROM training_runs WHERE ${this.owned}`);
  }

  async progress(progress: Progress): Promise<Ownership> {
    return this.ownershipAfter(Prisma.sql`
      UPDATE training_runs SET progress = ${JSON.stringify(progress)}::jsonb, heartbeat_at = now()
      WHERE ${this.owned} RETURNING cancel_requested`);
  }

  async log(message: string): Promise<void> {
    await this.database.$executeRaw`
      INSERT INTO training_run_log (run_id, message) SELECT id, ${message} FROM training_runs WHERE ${this.owned}`;
  }

  /** False when the run was no longer this worker's to fail. */
  async fail(error: string): Promise<boolean> {
    const changed = await this.database.$executeRaw`
      UPDATE training_runs SET state = 'failed', error = ${error}, finished_at = now() WHERE ${this.owned}`;
    return changed === 1;
  }

  async cancel(): Promise<void> {
    await this.database.$executeRaw`
      UPDATE training_runs SET state = 'cancelled', finished_at = now() WHERE ${this.owned} AND cancel_requested`;
  }

  /** Makes the run claimable at once, by this worker or another one. */
  async giveBack(): Promise<void> {
    await this.database.$executeRaw`
      UPDATE training_runs SET heartbeat_at = to_timestamp(0) WHERE ${this.owned}`;
  }

  /** The condition under which this claim may write. */
  get owned(): Prisma.Sql {
    const { runId, fence } = this.claim;
    return Prisma.sql`id = ${runId}::uuid AND fence = ${fence} AND state = 'running'`;
  }

  private async ownershipAfter(statement: Prisma.Sql): Promise<Ownership> {
    const rows = await this.database.$queryRaw<{ cancel_requested: boolean }[]>(statement);
    if (!rows[0]) return 'lost';
    return rows[0].cancel_requested ? 'cancelled' : 'owned';
  }
}
