import type { Database } from '@amend/db';
import { SqlDatabase } from '@amend/db/sql';
import { claimRun, findClaimable } from '../../../trainer/src/worker/claims';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database.js';
import { SyntheticModel } from './synthetic-model.js';

/** So long may a worker be silent until it is taken for dead; it says something every second. */
const SILENCE_MS = 4_000;

describe('a training run that a worker has', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let statements: SqlDatabase;
  let runId: string;
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = fresh.open(2);
    statements = new SqlDatabase(fresh.url, 1, { connectMs: 120_000 });
    runId = await (await SyntheticModel.blank(database)).requestRun();
  });
  afterAll(async () => {
    await statements.close();
    await fresh.drop();
  });

  const heardOf = (heartbeatAt: Date) =>
    database.trainingRun.update({
      where: { id: runId },
      data: { state: 'running', fence: 1, worker: 'first', heartbeatAt },
    });
  const claim = () => claimRun(statements, runId, { name: 'second', capabilities: ['head'] });

  it('is left to one that goes on saying that it lives', async () => {
    await heardOf(new Date(Date.now() + 3_600_000));
    expect(await findClaimable(statements, ['head'])).toBeNull();
    expect(await claim()).toBeNull();
  });

  it('is to be had as soon as that one has said nothing for four seconds', async () => {
    await heardOf(new Date(Date.now() - SILENCE_MS));
    expect(await findClaimable(statements, ['head'])).toBe(runId);
    expect(await claim()).toEqual({ runId, fence: 2 });
    expect(await database.trainingRun.findUnique({ where: { id: runId } })).toMatchObject({
      worker: 'second',
    });
  });
});
