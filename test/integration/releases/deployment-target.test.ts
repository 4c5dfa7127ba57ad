import { type Database, openDatabase, SqlDatabase } from '@amend/db';
import type { Logger } from '@amend/logging';
import { ServedVersions } from '../../../apps/api/src/releases/served/served-versions';
import { DeploymentTarget } from '../../../apps/api/src/releases/targets/deployment-target';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database';

describe('a version in containers', () => {
  let fresh: FreshDatabase;
  let database: Database;
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = fresh.open(2);
  });
  afterAll(() => fresh.drop());

  it('gets as many replicas as are set by now, also where it is served already', async () => {
    const { id: modelId } = await database.model.create({
      data: { name: 'pets', backbone: 'efficientnet-lite0', start: 'blank' },
    });
    const version = { modelId, model: 'pets', version: 1, bundle: 'none' };
    const wanted = async () =>
      (await database.deployment.findMany({ where: { wanted: true } })).map(({ replicas }) => replicas);
    await new DeploymentTarget(database, 'docker', 2, 120_000).place(version);
    await new DeploymentTarget(database, 'docker', 2, 120_000).place(version);
    expect(await wanted()).toEqual([2]);
    await new DeploymentTarget(database, 'docker', 3, 120_000).place(version);
    expect(await wanted()).toEqual([3]);
  });

  it('leaves nothing of those that were removed once another one is placed', async () => {
    const { id: modelId } = await database.model.create({
      data: { name: 'plants', backbone: 'efficientnet-lite0', start: 'blank' },
    });
    const target = new DeploymentTarget(database, 'docker', 1, 120_000);
    for (const number of [1, 2, 3]) {
      await target.place({ modelId, model: 'plants', version: number, bundle: 'none' });
      const state = number === 1 ? 'removed' : 'removing';
      await database.deployment.updateMany({
        where: { modelId, version: number },
        data: { wanted: false, state },
      });
    }
    const left = await database.deployment.findMany({ where: { modelId }, orderBy: { version: 'asc' } });
    expect(left.map(({ version }) => version)).toEqual([2, 3]);
  });

  it('goes by the connection that has locked its model, where there is no other', async () => {
    const { id: modelId } = await database.model.create({
      data: { name: 'birds', backbone: 'efficientnet-lite0', start: 'blank' },
    });
    const alone = openDatabase(new SqlDatabase(fresh.url, 1, { connectMs: 1_000 }));
    const target = new DeploymentTarget(alone, 'docker', 1, 120_000);
    await target.place({ modelId, model: 'birds', version: 1, bundle: 'none' });
    const served = new ServedVersions(alone, target, { info: () => undefined } as unknown as Logger);
    await served.removeUnlessWanted({ model: 'birds', version: 1 }).finally(() => alone.$disconnect());
    expect(await database.deployment.findMany({ where: { modelId } })).toMatchObject([{ wanted: false }]);
  });
});
