import { ApiStack, StackProcess } from '../support/api-stack';
import { atEnd } from '../support/at-end';
import { baseImage } from './base-image';
import { DockerDaemon } from './docker-daemon';

/** A database, a Docker daemon, a deployer and any number of API processes: versions run in containers. */
export class ContainerApiStack {
  readonly dispose = atEnd(() => this.clear());

  private constructor(
    readonly stack: ApiStack,
    readonly daemon: DockerDaemon,
    readonly deployer: StackProcess,
  ) {}

  /** @param more settings, such as the target and how many replicas */
  static async create(more: NodeJS.ProcessEnv = {}): Promise<ContainerApiStack> {
    const daemon = await DockerDaemon.start();
    const env = {
      SERVING_TARGET: 'docker',
      SERVING_ADDRESS: undefined,
      DOCKER_HOST: process.env.DOCKER_HOST,
      MODEL_SERVER: 'node',
      NODE_IMAGE: baseImage(),
      CONTAINER_START_SECONDS: '240',
      ...more,
    };
    const stack = await ApiStack.create(env);
    const deployer = new StackProcess('apps/deployer/dist/main.js', [], stack.environment);
    await deployer.start();
    return new ContainerApiStack(stack, daemon, deployer);
  }

  /** The containers of a version of the default model. */
  async containers(version: number): Promise<string[]> {
    const rows = await this.stack.database.deployment.findMany({ where: { version } });
    const lists = await Promise.all(
      rows.map(({ id }) => this.daemon.docker.containers.list({ 'amend.deployment': id })),
    );
    return lists.flat().map(({ id }) => id);
  }

  private async clear(): Promise<void> {
    await this.deployer.end('SIGKILL');
    await this.stack.dispose();
    await this.daemon.dispose();
  }
}
