import { connectDocker } from '@amend/docker';
import { inContainers, type Settings } from '@amend/settings';
import type { Finding } from './finding.js';
import { ANSWER_MS } from './within.js';

/** The daemon that would make containers; needed only where versions are served by them. */
export async function findDocker({ servingTarget: target, containers }: Settings): Promise<Finding> {
  const part = 'Docker';
  const needed = inContainers(target);
  try {
    const { version, storageDriver, swarm, nvidia } = await connectDocker({
      quietMs: ANSWER_MS,
    }).daemon.info();
    const says = [version, storageDriver, ...(swarm ? ['swarm'] : [])].join(', ');
    if (target === 'swarm' && !swarm)
      return { part, state: 'broken', says: `${says}; SERVING_TARGET=swarm needs "docker swarm init"` };
    if (needed && containers.gpus && !nvidia)
      return {
        part,
        state: 'broken',
        says: `${says}; CONTAINER_GPUS=all needs the NVIDIA container toolkit`,
      };
    return {
      part,
      state: 'ok',
      says: needed ? `${says}; versions are served by ${containers.server}` : says,
    };
  } catch (error) {
    if (needed)
      return {
        part,
        state: 'broken',
        says: `SERVING_TARGET=${target}, and no daemon answers (DOCKER_HOST): ${(error as Error).message}`,
      };
    return {
      part,
      state: 'missing',
      says: 'no daemon answers; it would let versions be served by containers (SERVING_TARGET=docker)',
    };
  }
}
