import type { Changes, Database } from '@amend/db';
import type { Logger } from '@amend/logging';
import type { ServingClient } from '@amend/serving-client';
import type { Settings } from '@amend/settings';
import { DeploymentRoutes } from '../../../apps/api/src/live/deployment-routes';
import { DeploymentTarget } from '../../../apps/api/src/releases/targets/deployment-target';
import { Trainers } from '../../../apps/api/src/training-runs/trainers';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database';

const MINUTE_MS = 60_000;

describe('a process whose clock is not the database’s', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let modelId: string;
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = fresh.open(2);
    const model = { name: 'pets', backbone: 'efficientnet-lite0', start: 'blank' } as const;
    modelId = (await database.model.create({ data: model })).id;
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => fresh.drop());

  const aheadBy = (ms: number) => {
    const { now } = Date;
    jest.spyOn(Date, 'now').mockImplementation(() => now() + ms);
  };

  it('knows which trainers run', async () => {
    const waitingFor = () => new Trainers(database).waitingFor({ state: 'queued', needs: 'head' });
    await database.$executeRaw`
      insert into workers (name, host, capabilities, heartbeat_at) values ('one', 'host', '{head}', now())`;
    aheadBy(2 * MINUTE_MS);
    expect(await waitingFor()).toBeNull();
    await database.$executeRaw`update workers set heartbeat_at = now() - interval '1 minute'`;
    aheadBy(-4 * MINUTE_MS); // of what it is already
    expect(await waitingFor()).toMatch(/No trainer runs/);
  });

  it('leaves containers that have just failed alone for a while', async () => {
    const target = new DeploymentTarget(database, 'docker', 1, 120_000);
    await target.place({ modelId, model: 'pets', version: 1, bundle: 'none' });
    await database.$executeRaw`update deployments set state = 'failed', updated_at = now()`;
    aheadBy(2 * MINUTE_MS);
    expect(await target.placed()).toEqual([{ model: 'pets', version: 1, failed: false }]);
  });

  it('asks the containers that were made last', async () => {
    await database.$executeRaw`delete from deployments`;
    await database.$executeRaw`
      insert into deployments (id, model_id, version, target, replicas, wanted, state, addresses, created_at) values
        ('00000000-0000-7000-8000-000000000002', ${modelId}::uuid, 1, 'docker', 1, false, 'removing', '{first}', now() - interval '1 second'),
        ('00000000-0000-7000-8000-000000000001', ${modelId}::uuid, 1, 'docker', 1, true, 'ready', '{last}', now())`;
    const told: string[][] = [];
    const serving = {
      setAddresses: (_all: string[], versions: { addresses: string[] }[]) =>
        void told.push(versions.flatMap(({ addresses }) => addresses)),
    } as unknown as ServingClient;
    const settings = { servingTarget: 'docker' } as Settings;
    await new DeploymentRoutes(settings, database, {} as Changes, serving, {} as Logger).refresh();
    expect(told).toEqual([['first', 'last']]);
  });
});
