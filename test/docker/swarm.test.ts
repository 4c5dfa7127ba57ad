import { ServingClient } from '@amend/serving-client';
import { ContainerStack } from '../support/container-stack';
import { docker } from '../support/docker-command';
import { noDocker } from '../support/docker-daemon';
import { until } from '../support/until';

const missing = noDocker();

(missing ? describe.skip : describe)(`deployments on a swarm${missing ? ` (${missing})` : ''}`, () => {
  let stack: ContainerStack;
  let id: string;
  beforeAll(async () => {
    stack = await ContainerStack.create();
    await stack.version(1);
    await stack.deployer.start();
  }, 60_000);
  afterAll(async () => {
    if (docker('info', '--format', '{{.Swarm.LocalNodeState}}') === 'active')
      docker('swarm', 'leave', '--force');
    await stack.dispose();
  }, 60_000);

  const available = async (address: string) => {
    const client = new ServingClient({ addresses: [address] });
    try {
      const [status] = await client.modelStatus('colours', 1);
      return status?.state === 'AVAILABLE';
    } finally {
      client.close();
    }
  };

  it('fail where the daemon is in no swarm, and say so', async () => {
    const nowhere = await stack.want(1, 3, 'swarm');
    const { error } = await stack.reaches(nowhere, 'failed', 60_000);
    expect(error).toMatch(/^The containers cannot be started: This node is not a swarm manager/);
    await stack.unwant(nowhere);
    docker('swarm', 'init', '--advertise-addr', '127.0.0.1');
  }, 70_000);

  it('become a service whose every task answers at a port of its own', async () => {
    id = await stack.want(1, 3, 'swarm');
    const { addresses } = await stack.reaches(id, 'ready', 90_000);
    expect(new Set(addresses).size).toBe(3);
    expect(await Promise.all(addresses.map(available))).toEqual([true, true, true]);
    const [service] = JSON.parse(docker('service', 'inspect', docker('service', 'ls', '--quiet')));
    expect(service.Spec.UpdateConfig.Order).toBe('start-first');
    expect(service.Spec.EndpointSpec.Mode).toBe('dnsrr');
  }, 120_000);

  it('tell the address of the task that follows one that died', async () => {
    const before = (await stack.row(id)).addresses;
    const [victim] = await stack.containers(id);
    docker('rm', '--force', victim?.id as string);
    const addresses = await until(
      async () => {
        const { addresses: now, state } = await stack.row(id);
        return state === 'ready' && now.length === 3 && now.some((each) => !before.includes(each)) && now;
      },
      { what: 'another address', limitMs: 40_000 },
    );
    expect(await Promise.all(addresses.map(available))).toEqual([true, true, true]);
  }, 60_000);

  it('are taken away when nobody wants them', async () => {
    await stack.unwant(id);
    await stack.reaches(id, 'removed', 40_000);
    expect(docker('service', 'ls', '--quiet')).toBe('');
  }, 50_000);
});
