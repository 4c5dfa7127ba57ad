import type Dockerode from 'dockerode';
import { LOG_LINES } from './build-output.js';
import { told, unlessGone } from './docker-error.js';
import { hostPort } from './host-port.js';
import { type LabelFilter, type Labels, labelFilter } from './labels.js';
import { logText } from './log-text.js';
import { nanoseconds } from './nanoseconds.js';
import { authFor, type RegistryAuth } from './registry-auth.js';

export interface ServiceSpec {
  name: string;
  /** On several machines: by a digest that each of them can pull. */
  image: string;
  replicas: number;
  labels: Labels;
  /** Each task's container ports, published at a free port of the machine it runs on. */
  ports?: readonly number[];
  /** An overlay network to join. */
  network?: string;
  memoryBytes?: number;
  /** How often the image's HEALTHCHECK is run: a task counts as running after the first that passes. */
  healthMs: number;
  /** So long health checks may fail before the first that passes. */
  startMs: number;
}

export interface Service {
  id: string;
  name: string;
  labels: Labels;
  image: string;
  replicas: number;
}

/** One replica of a service, or one that was. */
export interface Task {
  id: string;
  /** Which of the replicas, from 1; a task that ended is replaced by one with the same. */
  slot: number;
  state: string;
  /** Whether the swarm wants it to run; false: it has been replaced or taken away. */
  wanted: boolean;
  /** Why it ended or does not start; empty otherwise. */
  error: string;
  createdAt: Date;
  /** host:port by container port; several where the machine has a port for each version of IP. */
  published: Readonly<Record<number, readonly string[]>>;
  /** Its address on each network, by name. */
  networks: Readonly<Record<string, string>>;
}

/** The services of a swarm. */
export class Services {
  constructor(private readonly docker: Dockerode) {}

  /**
   * Replicas are resolved by name to every task (dnsrr), as gRPC wants to balance by itself. Its machines pull an image as who
   * is logged in here.
   * @returns its id
   */
  async create(spec: ServiceSpec): Promise<string> {
    const auth = (await authOf(spec)) as Dockerode.AuthConfig;
    const service = await told(this.docker.createService(auth, serviceOptions(spec)));
    return service.id;
  }

  /** New replicas start before old ones stop. It keeps its name: a swarm refuses another. */
  async update(id: string, spec: ServiceSpec): Promise<void> {
    const service = this.docker.getService(id);
    const { Spec, Version } = (await told(service.inspect())) as FoundService;
    const authconfig = await authOf(spec);
    const options = { ...serviceOptions(spec), Name: Spec.Name };
    await told(service.update({ ...options, version: Version.Index, authconfig }));
  }

  async list(labels: LabelFilter): Promise<Service[]> {
    const found = await told(this.docker.listServices({ filters: { label: labelFilter(labels) } }));
    return found.map(({ ID, Spec }) => ({
      id: ID,
      name: Spec?.Name ?? '',
      labels: Spec?.Labels ?? {},
      image: (Spec?.TaskTemplate as Dockerode.ContainerTaskSpec | undefined)?.ContainerSpec?.Image ?? '',
      replicas: Spec?.Mode?.Replicated?.Replicas ?? 0,
    }));
  }

  /** The newest first. */
  async tasks(id: string): Promise<Task[]> {
    const found = (await told(this.docker.listTasks({ filters: { service: [id] } }))) as FoundTask[];
    if (found.length === 0) return [];
    const nodes = await told(this.docker.listNodes());
    const addresses = new Map(nodes.map((node) => [node.ID, addressOf(node)]));
    return found
      .map((task) => asTask(task, addresses.get(task.NodeID ?? '')))
      .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  }

  /** The last lines that its tasks printed; '' when it is not there. */
  async logs(id: string): Promise<string> {
    const options = { stdout: true, stderr: true, tail: LOG_LINES, follow: false };
    const output = await unlessGone(told(this.docker.getService(id).logs(options)));
    return output === null ? '' : logText(output as unknown as Buffer); // whose type is that of one that is followed
  }

  /** Also when it is not there. */
  async remove(id: string): Promise<void> {
    await unlessGone(told(this.docker.getService(id).remove()));
  }
}

/** What the daemon says of a service; @types/dockerode leaves it open. */
interface FoundService {
  Spec: { Name: string };
  Version: { Index: number };
}

/** What the daemon says of a task; @types/dockerode leaves it open. */
interface FoundTask {
  ID: string;
  Slot?: number;
  NodeID?: string;
  CreatedAt: string;
  DesiredState: string;
  Status: {
    State: string;
    Err?: string;
    PortStatus?: { Ports?: { TargetPort: number; PublishedPort: number }[] };
  };
  NetworksAttachments?: { Addresses?: string[]; Network: { Spec: { Name: string } } }[];
}

function asTask(task: FoundTask, address: string | undefined): Task {
  const { Status: status } = task;
  const ports = address === undefined ? [] : (status.PortStatus?.Ports ?? []);
  const networks = (task.NetworksAttachments ?? []).flatMap(({ Addresses: [first] = [], Network }) =>
    first ? [[Network.Spec.Name, first.split('/')[0] as string]] : [],
  );
  return {
    id: task.ID,
    slot: task.Slot ?? 0,
    state: status.State,
    wanted: task.DesiredState === 'running' || task.DesiredState === 'ready',
    error: status.Err ?? '',
    createdAt: new Date(task.CreatedAt),
    published: Object.fromEntries(
      ports.map(({ TargetPort: target }) => {
        const same = ports.filter(({ TargetPort }) => TargetPort === target);
        return [target, same.map(({ PublishedPort }) => hostPort(address as string, PublishedPort))];
      }),
    ),
    networks: Object.fromEntries(networks),
  };
}

/** A manager may not know its own address other than as what it advertises. */
function addressOf(node: Dockerode.Node): string | undefined {
  const { Status, ManagerStatus } = node as {
    Status?: { Addr?: string };
    ManagerStatus?: { Addr?: string };
  };
  if (Status?.Addr && Status.Addr !== '0.0.0.0') return Status.Addr;
  return ManagerStatus?.Addr?.replace(/^\[?(.*?)\]?:\d+$/, '$1');
}

/** What the machines show to the image's registry; one that is named by its id they have. */
async function authOf({ image }: ServiceSpec): Promise<Partial<RegistryAuth>> {
  return image.includes('@') ? authFor(image) : {};
}

function serviceOptions(spec: ServiceSpec): Dockerode.CreateServiceOptions {
  return {
    Name: spec.name,
    Labels: { ...spec.labels },
    TaskTemplate: {
      ContainerSpec: {
        Image: spec.image,
        Labels: { ...spec.labels },
        HealthCheck: { Interval: nanoseconds(spec.healthMs), StartPeriod: nanoseconds(spec.startMs) },
        StopGracePeriod: nanoseconds(30_000),
      },
      ...(spec.memoryBytes !== undefined && { Resources: { Limits: { MemoryBytes: spec.memoryBytes } } }),
      RestartPolicy: { Condition: 'any', Delay: nanoseconds(100) },
      ...(spec.network !== undefined && { Networks: [{ Target: spec.network }] }),
    },
    Mode: { Replicated: { Replicas: spec.replicas } },
    UpdateConfig: { Parallelism: 1, Order: 'start-first', FailureAction: 'rollback' },
    EndpointSpec: {
      Mode: 'dnsrr',
      Ports: spec.ports?.map((port) => ({ Protocol: 'tcp', TargetPort: port, PublishMode: 'host' })),
    },
  };
}
