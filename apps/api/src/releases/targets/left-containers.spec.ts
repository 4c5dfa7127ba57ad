import type { Database } from '@amend/db';
import { leftContainers } from './left-containers.js';

describe('leftContainers', () => {
  const withRows = (rows: { target: string; _count: number; state?: string }[]) =>
    ({
      deployment: {
        groupBy: async ({ where }: { where: { state: { notIn: string[] } } }) =>
          rows.filter(({ state }) => !where.state.notIn.includes(state ?? 'ready')),
      },
      $queryRawUnsafe: async () => [{ id: '01a2' }],
    }) as unknown as Database;

  it('says how to remove what each target left', async () => {
    const rows = [
      { target: 'docker', _count: 1 },
      { target: 'swarm', _count: 2 },
    ];
    expect(await leftContainers(withRows(rows))).toEqual([
      'Containers of 1 version are left of SERVING_TARGET=docker, unless you removed them: ' +
        'docker rm -f $(docker ps -aq --filter label=amend.deployment --filter label=amend.instance=01a2)',
      'Containers of 2 versions are left of SERVING_TARGET=swarm, unless you removed them: ' +
        'docker service rm $(docker service ls -q --filter label=amend.deployment --filter label=amend.instance=01a2)',
    ]);
  });

  it('says nothing where there were none', async () => {
    expect(await leftContainers(withRows([]))).toEqual([]);
    const never = ['pending', 'failed', 'removed'].map((state) => ({ target: 'docker', _count: 1, state }));
    expect(await leftContainers(withRows(never))).toEqual([]);
  });
});
