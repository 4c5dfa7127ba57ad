import { ServingClient } from '@amend/serving-client';
import { until } from '../support/until';
import { ContainerStack } from './container-stack';
import { docker } from './docker-command';
import { noDocker } from './docker-daemon';
import { DockerRegistry } from './docker-registry';

const missing = noDocker();

(missing ? describe.skip : describe)(`deployments on a swarm${missing ? ` (${missing})` : ''}`, () => {
  let stack: ContainerStack;
  let id: string;
  beforeAll(async () => {
    stack = await ContainerStack.create();
    await stack.version(1);
    await stack.version(2);
    await stack.deployer.start();
  }, 900_000);
  afterAll(async () => {
    await stack?.dispose();
  }, 900_000);

  const available = async (address: string, version = 1) => {
    const client = new ServingClient({ addresses: [address] });
    try {
      const [status] = await client.modelStatus('colours', version);
      return status?.state === 'AVAILABLE';
    } finally {
      client.close();
    }
  };

  it('fail where the daemon is in no swarm, and say so', async () => {
    const nowhere = await stack.want(1, 3, 'swarm');
    const { error } = await stack.reaches(nowhere, 'failed');
    expect(error).toMatch(/^The containers cannot be started: This node is not a swarm manager/);
    await stack.unwant(nowhere);
    await stack.daemon.initSwarm();
  }, 900_000);

  it('become a service whose every task answers at a port of its own', async () => {
    id = await stack.want(1, 3, 'swarm');
    const { addresses } = await stack.reaches(id, 'ready');
    expect(new Set(addresses).size).toBe(3);
    expect(await Promise.all(addresses.map((address) => available(address)))).toEqual([true, true, true]);
    const [service] = JSON.parse(docker('service', 'inspect', docker('service', 'ls', '--quiet')));
    expect(service.Spec.UpdateConfig.Order).toBe('start-first');
    expect(service.Spec.EndpointSpec.Mode).toBe('dnsrr');
  }, 900_000);

  it('tell the address of the task that follows one that died', async () => {
    const before = (await stack.row(id)).addresses;
    const [victim] = await stack.containers(id);
    docker('rm', '--force', victim?.id as string);
    const addresses = await until(
      async () => {
        const { addresses: now, state } = await stack.row(id);
        return state === 'ready' && now.length === 3 && now.some((each) => !before.includes(each)) && now;
      },
      { what: 'another address' },
    );
    expect(await Promise.all(addresses.map((address) => available(address)))).toEqual([true, true, true]);
  }, 900_000);

  it('are pulled by their machines from a registry that wants to know who asks', async () => {
    const registry = await DockerRegistry.start();
    try {
      const IMAGE_REPOSITORY = `${registry.address}/amend/model`;
      await stack.restartDeployer({ IMAGE_REPOSITORY, DOCKER_CONFIG: registry.login() });
      const mine = await stack.want(2, 1, 'swarm');
      const { addresses, image } = await stack.reaches(mine, 'ready');
      expect(image).toMatch(/\/amend\/model@sha256:[0-9a-f]{64}$/);
      docker('image', 'rm', '--force', image as string); // the machine no longer has it by that name
      const [only] = await stack.containers(mine);
      docker('rm', '--force', only?.id as string);
      const moved = await until(
        async () => {
          const row = await stack.row(mine);
          return row.addresses.length === 1 && row.addresses[0] !== addresses[0] && row.addresses[0];
        },
        { what: 'another task' },
      );
      expect(await available(moved, 2)).toBe(true);
      await stack.unwant(mine);
      await stack.reaches(mine, 'removed');
    } finally {
      await registry.dispose();
    }
  }, 900_000);

  it('are taken away when nobody wants them', async () => {
    await stack.unwant(id);
    await stack.reaches(id, 'removed');
    expect(docker('service', 'ls', '--quiet')).toBe('');
  }, 900_000);
});
