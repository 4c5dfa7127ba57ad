import type Dockerode from 'dockerode';
import { LOG_LINES } from './build-output.js';
import { told, unlessGone } from './docker-error.js';
import { hostPort } from './host-port.js';
import { type LabelFilter, type Labels, labelFilter } from './labels.js';
import { logText } from './log-text.js';
import { nanoseconds } from './nanoseconds.js';

export interface ContainerSpec {
  /** Unique on the daemon: of two that start the same thing, one gets it. */
  name: string;
  /** Best an id: a tag may be moved. */
  image: string;
  labels: Labels;
  /** Container ports to be reached at a free port of this address of the daemon's machine. */
  publish?: { address: string; ports: readonly number[] };
  /** A network to join instead of the daemon's default one. */
  network?: string;
  memoryBytes?: number;
  /** Hands all GPUs of the machine to the container. */
  gpus?: boolean;
  /** So long the image's health checks may fail before the first that passes; by default as long as the image says. */
  startMs?: number;
}

export interface Container {
  id: string;
  image: string;
  labels: Labels;
  state: 'created' | 'running' | 'restarting' | 'paused' | 'exited' | 'removing' | 'dead';
  /** By the image's HEALTHCHECK; none: it has none. */
  health: 'none' | 'starting' | 'healthy' | 'unhealthy';
  /** What the last health check said. */
  healthSays: string;
  /** Of its last end. */
  exitCode: number;
  oomKilled: boolean;
  /** Why the daemon could not start it; empty otherwise. */
  error: string;
  /** How often the daemon has started it again; from 0 on when the daemon itself, or somebody, starts it. */
  restarts: number;
  /** When it was last started, as the daemon writes it. */
  startedAt: string;
  /** host:port by container port; changes when the container is started again. */
  published: Readonly<Record<number, string>>;
  /** Its address on each network, by name. */
  networks: Readonly<Record<string, string>>;
}

const NOTHING_TO_DO = 304;

/** The containers of a daemon. */
export class Containers {
  constructor(private readonly docker: Dockerode) {}

  /**
   * Creates and starts one that the daemon starts again whenever it ends, or the daemon itself did.
   * @returns its id
   * @throws DockerError when it cannot be started; it is then not there
   */
  async start(spec: ContainerSpec): Promise<string> {
    const container = await told(this.docker.createContainer(createOptions(spec)));
    try {
      await told(container.start());
      return container.id;
    } catch (error) {
      await this.remove(container.id).catch(() => undefined); // the first error is the reason
      throw error;
    }
  }

  /** All that carry the labels, running or not. */
  async list(labels: LabelFilter): Promise<Container[]> {
    const found = await told(
      this.docker.listContainers({ all: true, filters: { label: labelFilter(labels) } }),
    );
    const inspected = await Promise.all(
      found.map(({ Id }) => unlessGone(told(this.docker.getContainer(Id).inspect()))),
    );
    return inspected.filter((container) => container !== null).map(asContainer);
  }

  /** The last lines of what it printed; '' when it is not there. */
  async logs(id: string): Promise<string> {
    const options = { stdout: true, stderr: true, tail: LOG_LINES, follow: false as const };
    const frames = await unlessGone(told(this.docker.getContainer(id).logs(options)));
    return frames === null ? '' : logText(frames);
  }

  /** Lets it end by itself, for so many seconds; also when it is not there. */
  async stop(id: string, seconds: number): Promise<void> {
    await unlessGone(told(this.docker.getContainer(id).stop({ t: seconds })).catch(ignoreUnchanged));
  }

  /** Removes it with its anonymous volumes, running or not; also when it is not there. */
  async remove(id: string): Promise<void> {
    await unlessGone(told(this.docker.getContainer(id).remove({ force: true, v: true })));
  }
}

function createOptions(spec: ContainerSpec): Dockerode.ContainerCreateOptions {
  const { publish, network } = spec;
  const ports = publish?.ports.map((port) => `${port}/tcp`) ?? [];
  return {
    name: spec.name,
    Image: spec.image,
    Labels: { ...spec.labels },
    // What else the image says of its health check stays.
    ...(spec.startMs !== undefined && { Healthcheck: { StartPeriod: nanoseconds(spec.startMs) } }),
    ExposedPorts: Object.fromEntries(ports.map((port) => [port, {}])),
    HostConfig: {
      PortBindings: Object.fromEntries(
        ports.map((port) => [port, [{ HostIp: publish?.address ?? '', HostPort: '0' }]]),
      ),
      // The daemon keeps it running even while nobody else does. Of what ran when it was killed it may believe that somebody
      // stopped it: `unless-stopped` would leave it so.
      RestartPolicy: { Name: 'always' },
      ...(network !== undefined && { NetworkMode: network }),
      ...(spec.memoryBytes !== undefined && { Memory: spec.memoryBytes, MemorySwap: spec.memoryBytes }),
      ...(spec.gpus && { DeviceRequests: [{ Driver: '', Count: -1, Capabilities: [['gpu']] }] }),
      // Model servers need neither.
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges'],
    },
  };
}

function asContainer(found: Dockerode.ContainerInspectInfo): Container {
  const { State: state, NetworkSettings: settings } = found;
  const health = state.Health?.Status as Container['health'] | undefined;
  const published = Object.entries(settings.Ports ?? {}).flatMap(([port, bindings]) => {
    const binding = bindings?.[0];
    return binding ? [[Number.parseInt(port, 10), hostPort(binding.HostIp, binding.HostPort)]] : [];
  });
  const networks = Object.entries(settings.Networks ?? {}).map(([name, { IPAddress }]) => [name, IPAddress]);
  return {
    id: found.Id,
    image: found.Image,
    labels: found.Config.Labels ?? {},
    state: state.Status as Container['state'],
    health: health || 'none',
    healthSays: state.Health?.Log?.at(-1)?.Output?.trim() ?? '',
    exitCode: state.ExitCode,
    oomKilled: state.OOMKilled,
    error: state.Error,
    restarts: found.RestartCount,
    startedAt: state.StartedAt,
    published: Object.fromEntries(published),
    networks: Object.fromEntries(networks),
  };
}

/** It was in that state already. */
function ignoreUnchanged(error: Error): void {
  if ((error.cause as { statusCode?: number } | undefined)?.statusCode !== NOTHING_TO_DO) throw error;
}
