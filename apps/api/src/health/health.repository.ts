import type { Database, Deployer, Deployment } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../platform/tokens.js';

/** A training run that waits, and its model's name. */
export interface WaitingRun {
  id: string;
  model: string;
  state: 'queued';
  needs: 'head' | 'full' | 'gpu';
  createdAt: Date;
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
    return row && { ...row, model: row.model.name, state: 'queued' };
  }

  /** What is to run in containers, and how far it has come. */
  deployments(): Promise<Deployment[]> {
    return this.database.deployment.findMany({ where: { wanted: true }, orderBy: { id: 'asc' } });
  }

  /** The process that makes containers; null: none ever ran. */
  deployer(): Promise<Deployer | null> {
    return this.database.deployer.findUnique({ where: { id: 1 } });
  }
}
