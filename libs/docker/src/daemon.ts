import Docker from 'dockerode';

export interface DaemonInfo {
  version: string;
  storageDriver: string;
  swarm: boolean;
  nvidia: boolean;
}

const ANSWER_MS = 2_000;

/**
 * What the Docker daemon that DOCKER_HOST (or the default socket) names says of itself.
 * @throws Error when there is none, or it does not answer
 */
export async function inspectDaemon(): Promise<DaemonInfo> {
  const docker = new Docker({ timeout: ANSWER_MS });
  const info = await docker.info();
  return {
    version: info.ServerVersion,
    storageDriver: info.Driver,
    swarm: info.Swarm?.LocalNodeState === 'active',
    nvidia: 'nvidia' in (info.Runtimes ?? {}),
  };
}
