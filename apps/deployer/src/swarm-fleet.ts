import { type Docker, NoSwarmError, type Service, type ServiceSpec, type Task } from '@amend/docker';
import type { Deployment } from './deployments.js';
import {
  type Fleet,
  GRPC_PORT,
  isThere,
  labels,
  nameOf,
  networkLabel,
  type Placement,
  REST_PORT,
  type SeenFleet,
  type SeenReplica,
} from './fleet.js';

const WINDOW_MS = 60_000;
const HEALTH_MS = 2_000;

/** Replicas as the tasks of one service of a swarm, which replaces them by itself. */
export class SwarmFleet implements Fleet {
  constructor(
    private readonly docker: Docker,
    private readonly placement: Placement,
  ) {}

  async observe(deployment: Deployment): Promise<SeenFleet> {
    const service = await this.find(deployment.id);
    if (!service) return { present: false, replicas: [], complete: false };
    const tasks = await this.docker.services.tasks(service.id);
    const replicas = tasks
      .filter(({ wanted }) => wanted)
      .map((task) => this.seen(task, tasks))
      .sort((a, b) => a.number - b.number);
    const complete = this.isAsWanted(service, deployment) && replicas.length === deployment.replicas;
    return { present: true, replicas, complete };
  }

  async converge(deployment: Deployment): Promise<void> {
    const service = await this.find(deployment.id);
    const spec = this.specOf(deployment);
    if (!service) await this.docker.services.create(spec);
    else if (!this.isAsWanted(service, deployment)) await this.docker.services.update(service.id, spec);
  }

  async clear({ id }: Pick<Deployment, 'id'>): Promise<void> {
    const service = await this.find(id);
    if (service) await this.docker.services.remove(service.id);
  }

  async logs(deployment: Deployment): Promise<string> {
    const service = await this.find(deployment.id);
    return service ? this.docker.services.logs(service.id) : '';
  }

  async present(): Promise<string[]> {
    if (!(await this.docker.daemon.info()).swarm) return [];
    const found = await this.docker.services.list({
      [labels.instance]: this.placement.instance,
      [labels.deployment]: undefined,
    });
    return found.map((service) => service.labels[labels.deployment] as string);
  }

  private async find(deployment: string): Promise<Service | undefined> {
    const wanted = { [labels.instance]: this.placement.instance, [labels.deployment]: deployment };
    try {
      const [service] = await this.docker.services.list(wanted);
      return service;
    } catch (error) {
      if (error instanceof NoSwarmError) return undefined; // who wants to start something hears of it
      throw error;
    }
  }

  private isAsWanted(service: Service, { replicas, image }: Deployment): boolean {
    return (
      service.replicas === replicas && service.image === image && isThere(service.labels, this.placement)
    );
  }

  private specOf(deployment: Deployment): ServiceSpec {
    const { instance, network, memoryBytes, startMs } = this.placement;
    return {
      name: nameOf(deployment),
      image: deployment.image as string,
      replicas: deployment.replicas,
      labels: {
        [labels.instance]: instance,
        [labels.deployment]: deployment.id,
        ...networkLabel(this.placement),
      },
      ...(network === undefined ? { ports: [GRPC_PORT, REST_PORT] } : { network }),
      ...(memoryBytes !== undefined && { memoryBytes }),
      healthMs: HEALTH_MS,
      startMs,
    };
  }

  private seen(task: Task, all: readonly Task[]): SeenReplica {
    const { network } = this.placement;
    const own = network === undefined ? undefined : task.networks[network];
    const addresses =
      network === undefined ? (task.published[GRPC_PORT] ?? []) : own ? [`${own}:${GRPC_PORT}`] : [];
    const ended = all.filter(({ slot, state }) => slot === task.slot && ENDED.has(state));
    const lately = ended.filter(({ createdAt }) => Date.now() - createdAt.getTime() < WINDOW_MS);
    const problem = task.error || ended[0]?.error;
    return {
      id: task.id,
      number: task.slot,
      addresses: task.state === 'running' ? addresses : [],
      life: task.id,
      hopeless: false,
      crashes: lately.length,
      problem: problem ? `${problem}.` : null,
    };
  }
}

const ENDED = new Set(['failed', 'rejected', 'complete', 'orphaned']);
