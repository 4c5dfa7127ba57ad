import type { Database } from '@amend/db';
import type { Logger } from '@amend/logging';
import { DeploymentTarget } from '../targets/deployment-target.js';
import type { ReleaseTarget } from '../targets/release-target.js';
import { ServedVersions } from './served-versions.js';

const MINUTE = 60_000;

describe('a version whose containers failed a minute ago', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  async function reconciled(live: number) {
    const deployments = [
      { version: 7, state: 'failed', updatedAt: new Date(Date.now() - MINUTE), model: { name: 'pets' } },
    ];
    const wanted = [{ modelId: 'm', model: 'pets', version: live, bundle: `b${live}`, needed: true }];
    const database = {
      $executeRaw: async () => 0,
      deployment: { findMany: async () => deployments },
      $queryRaw: async ([statement]: TemplateStringsArray) =>
        statement?.includes('clock_timestamp') ? [{ time: new Date() }] : wanted,
      model: { findFirst: async () => null },
      $transaction: (work: (transaction: unknown) => Promise<void>) => work(database),
    } as unknown as Database;
    const target = new DeploymentTarget(database, 'docker', 1, 120_000);
    const place = jest.spyOn(target, 'place').mockResolvedValue();
    const remove = jest.spyOn(target, 'remove').mockResolvedValue();
    const served = new ServedVersions(database, target, { info: () => undefined } as unknown as Logger);
    await served.reconcile();
    place.mockClear(); // what this process has placed itself is looked at from then on
    jest.advanceTimersByTime(10_000);
    await served.reconcile();
    const versionsOf = ({ mock }: typeof place | typeof remove) => mock.calls.map(([{ version }]) => version);
    return { placed: versionsOf(place), removed: versionsOf(remove) };
  }

  it('is placed again where it is needed', async () => {
    expect(await reconciled(7)).toEqual({ placed: [7], removed: [] });
  });

  it('is removed where it is not, so that its error is not the next release’s', async () => {
    expect((await reconciled(8)).removed).toEqual([7]);
  });
});

it('replaces what a deleted model of the same name has left where it is served', async () => {
  let bundle = 'old';
  const database = {
    $executeRaw: async () => 0,
    $queryRaw: async () => [{ modelId: 'm', model: 'pets', version: 1, bundle, needed: true }],
  } as unknown as Database;
  const target = { placed: async () => [{ model: 'pets', version: 1 }], place: jest.fn() };
  const served = new ServedVersions(database, target as unknown as ReleaseTarget, {} as Logger);
  await served.reconcile();
  await served.reconcile();
  expect(target.place).toHaveBeenCalledTimes(1);
  bundle = 'new';
  await served.reconcile();
  expect(target.place).toHaveBeenLastCalledWith(expect.objectContaining({ bundle: 'new' }));
  expect(target.place).toHaveBeenCalledTimes(2);
});
