import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ServingClient } from '@amend/serving-client';
import { ContainerStack } from './container-stack';
import { noDocker } from './docker-daemon';

const missing = noDocker();

(missing ? describe.skip : describe)(`the disk of Docker is full${missing ? ` (${missing})` : ''}`, () => {
  const disk = mkdtempSync(path.join(tmpdir(), 'amend-small-disk-'));
  const ballast = path.join(disk, 'ballast');
  let stack: ContainerStack;
  beforeAll(async () => {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=700m', 'tmpfs', disk]);
    if (mounted.status !== 0) throw new Error(`no small disk: ${mounted.stderr}`);
    stack = await ContainerStack.create({}, path.join(disk, 'docker'));
    for (const number of [1, 2, 3]) await stack.version(number);
    await stack.deployer.start();
  }, 900_000);
  afterAll(async () => {
    await stack?.dispose();
    spawnSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  }, 900_000);

  it('fails the deployment with that reason, lets what serves go on, and is over once there is room', async () => {
    const { addresses } = await stack.reaches(await stack.want(1), 'ready');
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(ballast, Buffer.alloc(bavail * bsize));

    const { error } = await stack.reaches(await stack.want(2), 'failed');
    expect(error).toMatch(/could not be built|could not build the image/);
    expect(error).toMatch(/no space left on device/);
    const client = new ServingClient({ addresses });
    expect(await client.modelStatus('colours', 1)).toMatchObject([{ state: 'AVAILABLE' }]);
    client.close();

    rmSync(ballast);
    await stack.reaches(await stack.want(3), 'ready');
  }, 900_000);
});
