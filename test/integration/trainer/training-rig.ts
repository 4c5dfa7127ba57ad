import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '@amend/db';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database.js';
import { endedRun } from './ended-run.js';
import { HeldTable } from './held-table.js';
import { SyntheticModel } from './synthetic-model.js';
import { TrainerProcess } from './trainer-process.js';

/**
 * Trainers on a database of their own for the tests of a describe block, each of which gets a model that has something to learn. Runs
 * can be stopped where somebody needs a table.
 */
export class TrainingRig {
  database!: Database;
  home!: string;
  model!: SyntheticModel;
  private fresh!: FreshDatabase;
  private readonly trainers: TrainerProcess[] = [];
  private readonly held: HeldTable[] = [];

  /** To be made in the describe block itself. */
  constructor() {
    beforeAll(async () => {
      this.fresh = await freshDatabase();
      this.database = this.fresh.open(3);
      this.home = await mkdtemp(path.join(tmpdir(), 'amend-trainer-'));
    });
    beforeEach(() => this.newModel());
    afterEach(async () => {
      await Promise.all(this.held.splice(0).map((table) => table.letGo()));
      await Promise.all(this.trainers.splice(0).map((trainer) => trainer.end('SIGKILL')));
      const data = { state: 'cancelled' } as const;
      await this.database.trainingRun.updateMany({ where: { finishedAt: null }, data });
      // Nothing of an earlier test is surveyed while a later one holds a table.
      await this.database.model.updateMany({ data: { deletedAt: new Date() } });
    });
    afterAll(async () => {
      await this.fresh.drop();
      // Children of workers that were killed may just be on their way out.
      await rm(this.home, { recursive: true, maxRetries: 20 });
    });
  }

  async newModel(): Promise<void> {
    this.model = await SyntheticModel.live(this.database, this.home, ['ant', 'bee', 'cat']);
    await this.model.teach('dog', 5);
    await this.model.serve('bee', 10);
    await this.model.survey();
  }

  async start(): Promise<TrainerProcess> {
    const trainer = await TrainerProcess.start({ DATABASE_URL: this.fresh.url, AMEND_HOME: this.home });
    this.trainers.push(trainer);
    return trainer;
  }

  async hold(table: string, mode?: 'ACCESS EXCLUSIVE' | 'EXCLUSIVE'): Promise<HeldTable> {
    const lock = await HeldTable.hold(this.fresh.url, table, mode);
    this.held.push(lock);
    return lock;
  }

  /** A run that is asked for, and stands where somebody needs a table that is held. */
  async runStoppedAt(...at: Parameters<TrainingRig['hold']>): Promise<{ lock: HeldTable; runId: string }> {
    const lock = await this.hold(...at);
    const runId = await this.model.requestRun();
    await lock.stops();
    return { lock, runId };
  }

  ended(id: string) {
    return endedRun(this.database, id);
  }

  /** Nothing was heard of its worker for long. That 4 seconds are long is for the test of one that was thought dead. */
  async goesSilent(id: string): Promise<void> {
    await this.database.trainingRun.update({ where: { id }, data: { heartbeatAt: new Date(0) } });
  }

  async expectOneVersion(runId: string, bundle: string): Promise<void> {
    const { database, model } = this;
    expect(await this.ended(runId)).toMatchObject({ state: 'succeeded', error: null });
    expect(await database.version.findMany({ where: { modelId: model.id, runId } })).toMatchObject([
      { number: 2, state: 'candidate', bundle },
    ]);
    expect(await database.release.count({ where: { runId } })).toBe(1);
    expect(await database.model.findUnique({ where: { id: model.id } })).toMatchObject({ nextVersion: 3 });
    expect(await database.trainingExample.count({ where: { runId } })).toBe(5);
  }
}
