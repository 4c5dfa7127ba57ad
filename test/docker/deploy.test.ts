import { ServingClient } from '@amend/serving-client';
import { ContainerStack } from '../support/container-stack';
import { noDocker } from '../support/docker-daemon';

const missing = noDocker();

(missing ? describe.skip : describe)(`deployments on a Docker host${missing ? ` (${missing})` : ''}`, () => {
  let stack: ContainerStack;
  beforeAll(async () => {
    stack = await ContainerStack.create();
    await stack.version(1);
    await stack.version(2);
    await stack.deployer.start();
  }, 60_000);
  afterAll(() => stack.dispose(), 60_000);

  let id: string;
  it('become an image, and replicas that answer at addresses of their own', async () => {
    id = await stack.want(1, 2);
    const { addresses } = await stack.reaches(id, 'ready', 60_000);
    expect(new Set(addresses).size).toBe(2);
    for (const address of addresses) {
      const client = new ServingClient({ addresses: [address] });
      expect(await client.modelStatus('colours', 1)).toMatchObject([{ state: 'AVAILABLE' }]);
      client.close();
    }
  }, 80_000);
});
