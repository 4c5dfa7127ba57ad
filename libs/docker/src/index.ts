export type { ContextFile } from './build-context.js';
export { LOG_LINES } from './build-output.js';
export type { Container, ContainerSpec, Containers } from './containers.js';
export type { ContainerEvent, Daemon, DaemonInfo } from './daemon.js';
export { connectDocker, type Docker } from './docker.js';
export {
  BuildError,
  DaemonAwayError,
  DockerError,
  NoSwarmError,
  NotFoundError,
  RegistryError,
} from './docker-error.js';
export type { BuildOptions, Image, Images } from './images.js';
export type { Labels } from './labels.js';
export type { Service, ServiceSpec, Services, Task } from './services.js';
