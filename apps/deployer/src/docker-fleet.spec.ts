import type { Container, ContainerSpec, Docker } from '@amend/docker';
import type { Deployment } from './deployments.js';
import { DockerFleet } from './docker-fleet.js';

const deployment = { id: 'd', model: 'pets', version: 1, image: 'sha256:1', replicas: 2 } as Deployment;
const container = (id: string, number: number, state: Container['state']) =>
  ({
    id,
    state,
    image: 'sha256:1',
    labels: { 'amend.replica': String(number), 'amend.network': 'n' },
    restarts: 0,
    published: {},
    networks: {},
  }) as unknown as Container;

function fleetOf(found: Container[]) {
  const [started, removed]: [string[], string[]] = [[], []];
  const containers = {
    list: async () => found,
    start: async ({ labels }: ContainerSpec) => started.push(labels['amend.replica'] as string),
    stop: async () => undefined,
    remove: async (id: string) => removed.push(id),
  };
  const placement = { instance: 'i', network: 'n' } as ConstructorParameters<typeof DockerFleet>[1];
  return { fleet: new DockerFleet({ containers } as unknown as Docker, placement), started, removed };
}

describe('DockerFleet', () => {
  it.each(['created', 'exited'] as const)('replaces a replica that is %s', async (state) => {
    const { fleet, started, removed } = fleetOf([container('a', 1, 'running'), container('b', 2, state)]);
    expect((await fleet.observe(deployment)).complete).toBe(false);
    await fleet.converge(deployment);
    expect({ started, removed }).toEqual({ started: ['2'], removed: ['b'] });
  });

  it('leaves those that run, or are being started again by the daemon', async () => {
    const { fleet, started, removed } = fleetOf([
      container('a', 1, 'running'),
      container('b', 2, 'restarting'),
    ]);
    expect((await fleet.observe(deployment)).complete).toBe(true);
    await fleet.converge(deployment);
    expect({ started, removed }).toEqual({ started: [], removed: [] });
  });

  it.each(['removing', 'dead'] as const)('goes around one that is %s, and stays', async (state) => {
    const stuck = container('b', 2, state);
    const { fleet, started, removed } = fleetOf([container('a', 1, 'running'), stuck]);
    expect((await fleet.observe(deployment)).complete).toBe(false);
    await fleet.converge(deployment);
    expect({ started, removed }).toEqual({ started: ['2'], removed: [] });
    const others = fleetOf([stuck]);
    expect(await others.fleet.observe(deployment)).toMatchObject({ present: false, replicas: [] });
    await others.fleet.clear(deployment, true);
    expect(others.removed).toEqual(state === 'dead' ? ['b'] : []);
  });

  it('replaces what is on another network than is set by now, or at published ports', async () => {
    const [elsewhere, published] = [container('a', 1, 'running'), container('b', 2, 'running')];
    elsewhere.labels = { ...elsewhere.labels, 'amend.network': 'before' };
    published.labels = { ...published.labels, 'amend.network': '' };
    const { fleet, started, removed } = fleetOf([elsewhere, published]);
    expect((await fleet.observe(deployment)).complete).toBe(false);
    await fleet.converge(deployment);
    expect({ started, removed }).toEqual({ started: ['1', '2'], removed: ['a', 'b'] });
  });

  it.each([
    ['paused', 'it is paused.'],
    ['created', 'it has not been started.'],
    ['exited', 'it ended with exit code 3.'],
  ] as const)('says of one that is %s: %s', async (state, problem) => {
    const { fleet } = fleetOf([{ ...container('a', 1, state), exitCode: 3 }]);
    expect((await fleet.observe(deployment)).replicas).toMatchObject([{ problem, addresses: [] }]);
  });

  it('takes one that was started again for another one, also at the same address', async () => {
    const replica = { ...container('a', 1, 'running'), networks: { n: '10.0.0.2' }, startedAt: 'first' };
    const { fleet } = fleetOf([replica]);
    const life = async () => (await fleet.observe(deployment)).replicas[0]?.life;
    const before = await life();
    expect(await life()).toBe(before);
    replica.startedAt = 'then'; // as `docker restart` does, and a daemon that is restarted
    expect(await life()).not.toBe(before);
  });

  it('tells no address of a replica that is too many, and removes it', async () => {
    const { fleet, removed } = fleetOf([1, 2, 3].map((number) => container(`c${number}`, number, 'running')));
    const { replicas, complete } = await fleet.observe(deployment);
    expect([replicas.map(({ number }) => number), complete]).toEqual([[1, 2], false]);
    await fleet.converge(deployment);
    expect(removed).toEqual(['c3']);
  });
});
