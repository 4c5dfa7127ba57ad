import type { Agent } from 'node:http';
import Dockerode from 'dockerode';
import { Containers } from './containers.js';
import { Daemon } from './daemon.js';
import { daemonAgent } from './daemon-agent.js';
import { Images } from './images.js';
import { Services } from './services.js';

/** Longer than any step of a build, or of a push, that says nothing until it is over. */
const QUIET_MS = 180_000;

/** A Docker daemon, as Amend sees it. Whoever holds one can do anything on the daemon's machine. */
export interface Docker {
  daemon: Daemon;
  images: Images;
  containers: Containers;
  services: Services;
}

/**
 * The daemon that DOCKER_HOST names (`unix://`, `tcp://`, with DOCKER_TLS_VERIFY and DOCKER_CERT_PATH), by default the one of
 * this machine. Nothing is asked of it yet.
 * @param options `quietMs`: what is asked fails once the daemon, which may be gone without a word, was silent for so long
 */
export function connectDocker({ quietMs = QUIET_MS }: { quietMs?: number } = {}): Docker {
  const docker = connect(quietMs);
  return {
    daemon: new Daemon(docker, connect(undefined)),
    images: new Images(docker),
    containers: new Containers(docker),
    services: new Services(docker),
  };
}

function connect(quietMs: number | undefined): Dockerode {
  const docker = new Dockerode();
  // Its type does not tell what it read from the environment.
  const modem = docker.modem as unknown as { protocol?: string; agent?: Agent };
  modem.agent = daemonAgent(modem.protocol, quietMs);
  return docker;
}
