import { type Database, insertRelease, uuid7 } from '@amend/db';
import { ReleaseClaims } from '../../../apps/api/src/releases/rollout/release-claims';
import { ReleaseStandings } from '../../../apps/api/src/releases/rollout/release-standings';
import { ReleaseStates } from '../../../apps/api/src/releases/rollout/release-states';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database';

/** Of the ten seconds within which another process is to go on, as many as may pass until the silent one is taken for dead. */
const SILENCE_MS = 5_000;

describe('a release in work', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let claims: ReleaseClaims;
  let id: string;
  beforeAll(async () => {
    fresh = await freshDatabase();
    database = fresh.open(2);
    claims = new ReleaseClaims(database);
    const { id: modelId } = await database.model.create({
      data: { name: 'pets', backbone: 'efficientnet-lite0', start: 'blank' },
    });
    await database.version.create({
      data: { modelId, number: 1, parent: null, state: 'candidate', classIds: [], bundle: 'none' },
    });
    const release = { modelId, version: 1, kind: 'release', by: 'test', state: 'building' } as const;
    ({ id } = await database.release.create({ data: { ...release, fence: 3, worker: 'first' } }));
  });
  afterAll(() => fresh.drop());

  const heardOf = (heartbeatAt: Date) => database.release.update({ where: { id }, data: { heartbeatAt } });

  it('is left to a process that goes on saying that it lives', async () => {
    await heardOf(new Date(Date.now() + 3_600_000));
    expect(await claims.claim('second')).toBeNull();
  });

  it('is to be had as soon as that process has said nothing for five seconds', async () => {
    await heardOf(new Date(Date.now() - SILENCE_MS));
    expect(await claims.claim('second')).toMatchObject({ id, fence: 4 });
    expect(await database.release.findUnique({ where: { id } })).toMatchObject({ worker: 'second' });
  });

  it.each([
    ['pending', true],
    ['shifting', true],
    ['live', true],
    ['rolled_back', true],
    ['failed', false],
    ['superseded', false],
  ] as const)('gives way to a later one that is %s: %s', async (state, givesWay) => {
    const { modelId } = await database.release.update({ where: { id }, data: { state: 'probing' } });
    const later = await database.release.create({
      data: { modelId, version: 1, kind: 'rollback', by: 'test', state },
    });
    await claims.supersede();
    const now = await database.release.findUniqueOrThrow({ where: { id } });
    expect(now.state).toBe(givesWay ? 'superseded' : 'probing');
    await database.release.delete({ where: { id: later.id } });
  });

  it('gives way to one that was asked for later by a machine whose clock is behind', async () => {
    const { modelId } = await database.release.findUniqueOrThrow({ where: { id } });
    const ask = async (clock: number, kind: 'release' | 'rollback') => {
      const asked = { id: uuid7(clock), modelId, version: 1, kind, runId: null, by: 'test', reason: 'Test.' };
      const { text, values } = insertRelease(asked).toQuery();
      await database.$executeRawUnsafe(text, ...values);
      return asked.id;
    };
    const first = await ask(Date.now() + 120_000, 'release');
    const later = await ask(Date.now(), 'rollback');
    await claims.supersede();
    const stateOf = async (id: string) => (await database.release.findUniqueOrThrow({ where: { id } })).state;
    expect([await stateOf(first), await stateOf(later)]).toEqual(['superseded', 'pending']);
  });

  it('has been in its stage for as long as the database says, whatever the clock of this machine', async () => {
    const claim = await claims.claim('third');
    if (!claim) throw new Error('there is nothing to claim');
    await database.release.update({ where: { id: claim.id }, data: { state: 'probing' } });
    const real = ['setTimeout', 'setInterval', 'setImmediate', 'nextTick', 'queueMicrotask'] as const;
    jest.useFakeTimers({ now: Date.now() - 60_000, doNotFake: [...real] });
    await new ReleaseStates(database).begin(claim, 'shadow', 'Test.').finally(() => jest.useRealTimers());
    expect((await new ReleaseStandings(database).read(claim)).stageMs).toBeLessThan(30_000);
  });
});
