import Dockerode from 'dockerode';
import { Containers } from './containers.js';
import { Daemon } from './daemon.js';
import { Images } from './images.js';
import { Services } from './services.js';

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
 */
export function connectDocker(options: { timeoutMs?: number } = {}): Docker {
  const docker = new Dockerode({ ...(options.timeoutMs !== undefined && { timeout: options.timeoutMs }) });
  return {
    daemon: new Daemon(docker),
    images: new Images(docker),
    containers: new Containers(docker),
    services: new Services(docker),
  };
}
