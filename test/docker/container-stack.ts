import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeBundle } from '@amend/bundles';
import type { DeploymentState } from '@amend/contracts';
import type { Database, Deployment } from '@amend/db';
import type { Container } from '@amend/docker';
import { efficientNetLite0 } from '@amend/network';
import { colourClassifier } from '../integration/model-server/tiny-model';
import { StackProcess } from '../support/api-stack';
import { atEnd } from '../support/at-end';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database';
import { until } from '../support/until';
import { baseImage } from './base-image';
import { DockerDaemon } from './docker-daemon';

/** An image that is built, with all that it stands on, and containers that answer: on a machine that does much else. */
const REACHES_MS = 600_000;

/** A database, a Docker daemon and a deployer process; whoever writes its rows is the test. */
export class ContainerStack {
  deployer: StackProcess;
  readonly dispose = atEnd(() => this.clear());

  private constructor(
    readonly home: string,
    readonly fresh: FreshDatabase,
    readonly database: Database,
    readonly daemon: DockerDaemon,
    readonly modelId: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {
    this.deployer = this.newDeployer();
  }

  /**
   * @param more settings of the deployer
   * @param dataRoot where the daemon keeps all it has, for one of its own
   */
  static async create(more: NodeJS.ProcessEnv = {}, dataRoot?: string): Promise<ContainerStack> {
    const home = mkdtempSync(path.join(tmpdir(), 'amend-containers-'));
    const daemon = await DockerDaemon.start(dataRoot);
    const fresh = await freshDatabase();
    const database = fresh.open(3);
    const model = { name: 'colours', backbone: 'colours', start: 'blank' } as const;
    const { id } = await database.model.create({ data: model });
    const env = {
      DATABASE_URL: fresh.url,
      AMEND_HOME: home,
      DOCKER_HOST: process.env.DOCKER_HOST,
      AMEND_LOG_LEVEL: 'info',
      AMEND_LOG_PRETTY: 'false',
      CONTAINER_START_SECONDS: '240',
      MODEL_SERVER: 'node',
      NODE_IMAGE: baseImage(),
      ...more,
    };
    return new ContainerStack(home, fresh, database, daemon, id, env);
  }

  newDeployer(more: NodeJS.ProcessEnv = {}): StackProcess {
    return new StackProcess('apps/deployer/dist/main.js', [], { ...this.env, ...more });
  }

  /** Another deployer with other settings instead of the one that runs. */
  async restartDeployer(more: NodeJS.ProcessEnv = {}, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    await this.deployer.end(signal);
    this.deployer = this.newDeployer(more);
    await this.deployer.start();
  }

  /** A version whose bundle has a small network, or these bytes in its place. */
  async version(number: number, network: Uint8Array = colourClassifier().onnx): Promise<void> {
    const bundle = `test.${number}`;
    const classes = ['red', 'green', 'blue'].map((name) => ({ id: randomUUID(), name }));
    await writeBundle(path.join(this.home, 'bundles'), bundle, {
      network: { ...efficientNetLite0, name: 'colours', embeddingSize: 3 },
      model: network,
      savedModel: Buffer.from('s'),
      head: Buffer.from('h'),
      classes,
      warmUp: new Uint8Array(0),
      parent: number > 1 ? number - 1 : null,
      runId: null,
      datasetHash: 'd'.repeat(64),
    });
    const classIds = classes.map(({ id }) => id);
    const data = { modelId: this.modelId, number, state: 'candidate', classIds, bundle } as const;
    await this.database.version.create({ data });
  }

  /** @returns the id of the deployment */
  async want(version: number, replicas = 1, target: 'docker' | 'swarm' = 'docker'): Promise<string> {
    const data = { modelId: this.modelId, version, replicas, target };
    return (await this.database.deployment.create({ data })).id;
  }

  async unwant(id: string): Promise<void> {
    await this.database.deployment.update({ where: { id }, data: { wanted: false } });
  }

  row(id: string): Promise<Deployment> {
    return this.database.deployment.findUniqueOrThrow({ where: { id } });
  }

  reaches(id: string, state: DeploymentState): Promise<Deployment> {
    return this.reachesOneOf(id, [state]);
  }

  /** For a state that may be over before one has looked: with those that follow. */
  async reachesOneOf(id: string, states: readonly DeploymentState[]): Promise<Deployment> {
    let last: Deployment | undefined;
    return until(
      async () => {
        last = await this.row(id);
        if (last.state === 'failed' && !states.includes('failed'))
          throw new Error(`it failed: ${JSON.stringify(last)}`);
        return states.includes(last.state) && last;
      },
      {
        limitMs: REACHES_MS,
        what: () => `${states}; it is ${JSON.stringify(last)}\n${this.deployer.log.slice(-3000)}`,
      },
    );
  }

  containers(deployment: string): Promise<Container[]> {
    return this.daemon.docker.containers.list({ 'amend.deployment': deployment });
  }

  private async clear(): Promise<void> {
    await this.deployer.end('SIGKILL');
    await this.fresh.drop();
    await this.daemon.dispose();
    rmSync(this.home, { recursive: true, force: true });
  }
}
