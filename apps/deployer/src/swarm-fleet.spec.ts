import type { Docker, Service, ServiceSpec } from '@amend/docker';
import type { Deployment } from './deployments.js';
import { SwarmFleet } from './swarm-fleet.js';

const deployment = { id: 'd', model: 'pets', version: 1, image: 'sha256:1', replicas: 2 } as Deployment;

function fleetOf(network: string | undefined) {
  const updates: ServiceSpec[] = [];
  const service = {
    id: 's',
    image: 'sha256:1',
    replicas: 2,
    labels: { 'amend.network': 'n' },
  } as unknown as Service;
  const task = (slot: number) => ({ slot, wanted: true, state: 'running', published: {}, networks: {} });
  const services = {
    list: async () => [service],
    tasks: async () => [task(1), task(2)],
    update: async (_id: string, spec: ServiceSpec) => updates.push(spec),
  };
  const placement = { instance: 'i', network } as ConstructorParameters<typeof SwarmFleet>[1];
  return { fleet: new SwarmFleet({ services } as unknown as Docker, placement), updates };
}

describe('SwarmFleet', () => {
  it('leaves a service as it is that is as wanted', async () => {
    const { fleet, updates } = fleetOf('n');
    expect((await fleet.observe(deployment)).complete).toBe(true);
    await fleet.converge(deployment);
    expect(updates).toEqual([]);
  });

  it.each(['other', undefined])('moves a service to the network that is set by now: %s', async (network) => {
    const { fleet, updates } = fleetOf(network);
    expect((await fleet.observe(deployment)).complete).toBe(false);
    await fleet.converge(deployment);
    expect(updates).toMatchObject([{ labels: { 'amend.network': network ?? '' } }]);
  });
});
