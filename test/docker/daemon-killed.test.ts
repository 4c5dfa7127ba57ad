import { readFileSync } from 'node:fs';
import { until } from '../support/until';
import { baseImage } from './base-image';
import { docker, imageWith } from './docker-command';
import { DockerDaemon, noDocker } from './docker-daemon';

const missing = noDocker();

(missing ? describe.skip : describe)(
  `a Docker daemon that is killed${missing ? ` (${missing})` : ''}`,
  () => {
    let daemon: DockerDaemon;
    beforeAll(async () => {
      daemon = await DockerDaemon.start();
    }, 900_000);
    afterAll(() => daemon?.dispose(), 900_000);

    it('runs again what ran before: versions, and the services of the compose file', async () => {
      const image = imageWith(baseImage(), 'amend-test-runs-on', {}, [
        'ENTRYPOINT ["node", "-e", "setInterval(() => 0, 1000)"]',
      ]);
      const version = await daemon.docker.containers.start({ name: 'version', image, labels: {} });
      const policies = [...readFileSync('docker-compose.yml', 'utf8').matchAll(/restart: (\S+)/g)];
      const kept = new Set(policies.map(([, policy]) => policy as string));
      kept.delete('on-failure'); // of what ends when it is done
      expect(kept.size).toBeGreaterThan(0);
      const services = [...kept].map((policy) => docker('run', '-d', '--restart', policy, image));
      await daemon.kill();
      await daemon.run();
      const running = () => docker('ps', '--quiet', '--no-trunc').split('\n').sort();
      await until(async () => `${running()}` === `${[version, ...services].sort()}`, {
        what: () => `all to run again: ${docker('ps', '--all')}`,
      });
    }, 900_000);
  },
);
