import { randomBytes } from 'node:crypto';
import type { Container, Docker } from '@amend/docker';
import { CrashMemory } from './crash-memory.js';
import type { Deployment } from './deployments.js';
import {
  DRAIN_SECONDS,
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

/** Replicas as containers of one Docker host, which starts them again whenever they end. */
export class DockerFleet implements Fleet {
  private readonly crashes = new CrashMemory();
  /** Containers that ended for want of memory; the daemon forgets that when it starts them again. */
  private readonly outOfMemory = new Set<string>();

  constructor(
    private readonly docker: Docker,
    private readonly placement: Placement,
  ) {}

  /** To be told of what happens to containers, as it happens. */
  noteOutOfMemory(containerId: string): void {
    this.outOfMemory.add(containerId);
  }

  async observe(deployment: Deployment): Promise<SeenFleet> {
    const found = await this.find(deployment.id);
    const { kept, surplus } = this.sorted(deployment, found);
    const replicas = found
      .filter((container) => numberOf(container) <= deployment.replicas) // requests leave the others before they end
      .map((container) => this.seen(container))
      .sort((a, b) => a.number - b.number);
    const complete = kept.length === deployment.replicas && surplus.length === 0;
    return { present: found.length > 0, replicas, complete };
  }

  async converge(deployment: Deployment): Promise<void> {
    const { kept, surplus } = this.sorted(deployment, await this.find(deployment.id));
    const present = new Set(kept.map(numberOf));
    const numbers = Array.from({ length: deployment.replicas }, (_, index) => index + 1);
    const missing = numbers.filter((number) => !present.has(number));
    // All are waited for before one's error is told: whoever tries again then sees what there is.
    const started = await Promise.allSettled(missing.map((number) => this.start(deployment, number)));
    for (const one of started) if (one.status === 'rejected') throw one.reason;
    for (const { id } of surplus) await this.end(id);
  }

  async replace(replica: string): Promise<void> {
    await this.end(replica);
  }

  async clear({ id }: Pick<Deployment, 'id'>, atOnce: boolean): Promise<void> {
    const found = await this.list(id);
    await Promise.all(found.map((container) => this.end(container.id, atOnce ? 0 : DRAIN_SECONDS)));
  }

  async logs(deployment: Deployment, replica: string | null): Promise<string> {
    const id = replica ?? (await this.find(deployment.id))[0]?.id;
    return id === undefined ? '' : this.docker.containers.logs(id);
  }

  async present(): Promise<string[]> {
    const found = await this.list();
    return [...new Set(found.map((container) => container.labels[labels.deployment] as string))];
  }

  /** Those that may answer. One that the daemon could not remove to the end may be left for long. */
  private async find(deployment: string): Promise<Container[]> {
    return (await this.list(deployment)).filter(({ state }) => state !== 'dead');
  }

  /** All but those that the daemon is removing. */
  private async list(deployment?: string): Promise<Container[]> {
    const found = await this.docker.containers.list({
      [labels.instance]: this.placement.instance,
      [labels.deployment]: deployment,
    });
    return found.filter(({ state }) => state !== 'removing');
  }

  /**
   * Of each number one of the row's image is kept, where the placement says. One that stands still is not started again: what is
   * left of it in a daemon that was killed may be in the way.
   */
  private sorted(
    deployment: Deployment,
    found: readonly Container[],
  ): { kept: Container[]; surplus: Container[] } {
    const kept = new Map<number, Container>();
    for (const container of found) {
      const number = numberOf(container);
      const fits = container.image === deployment.image && number <= deployment.replicas;
      const stands = container.state === 'created' || container.state === 'exited';
      if (fits && isThere(container.labels, this.placement) && !stands && !kept.has(number))
        kept.set(number, container);
    }
    const staying = [...kept.values()];
    return { kept: staying, surplus: found.filter((container) => !staying.includes(container)) };
  }

  private async start(deployment: Deployment, number: number): Promise<void> {
    const { instance, address, network, memoryBytes, gpus, startMs } = this.placement;
    const where =
      network === undefined ? { publish: { address, ports: [GRPC_PORT, REST_PORT] } } : { network };
    await this.docker.containers.start({
      // A daemon that was killed may take a name for connected still: each start has one of its own.
      name: `${nameOf(deployment)}-${number}-${randomBytes(2).toString('hex')}`,
      image: deployment.image as string,
      memoryBytes,
      gpus,
      startMs,
      ...where,
      labels: {
        [labels.instance]: instance,
        [labels.deployment]: deployment.id,
        [labels.replica]: String(number),
        ...networkLabel(this.placement),
      },
    });
  }

  private async end(id: string, drainSeconds = DRAIN_SECONDS): Promise<void> {
    await this.docker.containers.stop(id, drainSeconds);
    await this.docker.containers.remove(id);
    this.crashes.forget(id);
    this.outOfMemory.delete(id);
  }

  private seen(container: Container): SeenReplica {
    const { id, state, health, restarts, startedAt, networks, published } = container;
    const { network } = this.placement;
    const address =
      network === undefined ? published[GRPC_PORT] : networks[network] && `${networks[network]}:${GRPC_PORT}`;
    return {
      id,
      number: numberOf(container),
      addresses: state === 'running' && address ? [address] : [],
      life: `${startedAt} ${address}`,
      // Of one that has ended the daemon says unhealthy too.
      hopeless: state === 'running' && health === 'unhealthy',
      crashes: this.crashes.recent(id, restarts),
      problem: this.problemOf(container),
    };
  }

  private problemOf({
    id,
    state,
    health,
    healthSays,
    exitCode,
    oomKilled,
    error,
    restarts,
  }: Container): string | null {
    if (error) return error;
    if (oomKilled || this.outOfMemory.has(id)) return 'it ran out of memory.';
    if (state === 'running' && health === 'unhealthy')
      return `its health check fails: ${healthSays || 'without a word'}`;
    if (state === 'running') return restarts > 0 ? 'it ended, and was started again.' : null;
    if (state === 'paused') return 'it is paused.';
    if (state === 'created') return 'it has not been started.';
    return `it ended with exit code ${exitCode}.`;
  }
}

const numberOf = (container: Container) => Number(container.labels[labels.replica]);
