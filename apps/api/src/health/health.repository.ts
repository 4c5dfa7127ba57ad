import type { Database, Deployer, Deployment, TrainingRun } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { databaseTime } from '../platform/database-time.js';
import { DATABASE } from '../platform/tokens.js';

/** A deployer says every three seconds that it runs. */
const DEPLOYER_SILENCE_MS = 15_000;

/** A training run that waits, and its model's name. */
export interface WaitingRun extends Pick<TrainingRun, 'id' | 'state' | 'needs' | 'createdAt'> {
  model: string;
}

/** What the database knows of how Amend is. */
@Injectable()
export class HealthRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** How many training runs wait and are in work. */
  async runs(): Promise<{ queued: number; running: number }> {
    const of = (state: 'queued' | 'running') =>
      this.database.trainingRun.count({ where: { state, model: { deletedAt: null } } });
    return { queued: await of('queued'), running: await of('running') };
  }

  /** The training run that has waited longest. */
  async oldestWaiting(): Promise<WaitingRun | null> {
    const row = await this.database.trainingRun.findFirst({
      where: { state: 'queued', model: { deletedAt: null } },
      orderBy: { createdAt: 'asc' },
      include: { model: { select: { name: true } } },
    });
    return row && { ...row, model: row.model.name };
  }

  /** What is to run in containers, and how far it has come. */
  deployments(): Promise<Deployment[]> {
    return this.database.deployment.findMany({ where: { wanted: true }, orderBy: { id: 'asc' } });
  }

  /** The process that makes containers, and whether it has said lately that it runs; null: none ever ran. */
  async deployer(): Promise<(Deployer & { present: boolean }) | null> {
    const row = await this.database.deployer.findUnique({ where: { id: 1 } });
    if (!row) return null;
    const silence = (await databaseTime(this.database)).getTime() - row.heartbeatAt.getTime();
    return { ...row, present: silence < DEPLOYER_SILENCE_MS };
  }
}
