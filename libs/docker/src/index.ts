export type { ContextFile } from './build-context.js';
export type { Container, ContainerSpec } from './containers.js';
export { connectDocker, type Docker } from './docker.js';
export {
  BuildError,
  DaemonAwayError,
  DockerError,
  NoSwarmError,
  NotFoundError,
  RegistryError,
} from './docker-error.js';
export type { Image } from './images.js';
export type { Labels } from './labels.js';
export type { Service, ServiceSpec, Task } from './services.js';
