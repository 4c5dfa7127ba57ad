import type { Deployment } from './deployments.js';

/** A replica as the daemon sees it. */
export interface SeenReplica {
  id: string;
  /** From 1, for people. */
  number: number;
  /** host:port where its gRPC may be while it runs; one of them is. */
  addresses: readonly string[];
  /** Another one after each start: what was found of it before no longer holds. */
  life: string;
  hopeless: boolean;
  crashes: number;
  problem: string | null;
}

export interface SeenFleet {
  /** Whether anything of the deployment is there. */
  present: boolean;
  replicas: SeenReplica[];
  /** As many as are wanted, neither more nor fewer, and of the row's image. */
  complete: boolean;
}

/** The replicas of deployments on one kind of target. All may be done twice. */
export interface Fleet {
  observe(deployment: Deployment): Promise<SeenFleet>;
  /** Starts what is missing, removes what is too much. @throws DockerError when the daemon refuses */
  converge(deployment: Deployment): Promise<void>;
  /** Removes one that does not mend itself; absent where the daemon does so. */
  replace?(replica: string): Promise<void>;
  /** @param atOnce without letting calls that were taken end */
  clear(deployment: Pick<Deployment, 'id'>, atOnce: boolean): Promise<void>;
  /** The last lines that a replica printed; of all, where it is null. */
  logs(deployment: Deployment, replica: string | null): Promise<string>;
  /** Ids of the deployments that have anything there. */
  present(): Promise<string[]>;
}

/** How and where containers run. */
export interface Placement {
  /** Of this installation, see `instanceId`. */
  instance: string;
  /** Of the daemon's machine, at which ports are published. */
  address: string;
  /** A Docker network that the API is in too; undefined: ports are published instead. */
  network: string | undefined;
  memoryBytes: number | undefined;
  gpus: boolean;
  /** How long a replica may take until it answers. */
  startMs: number;
}

export const GRPC_PORT = 8500;
export const REST_PORT = 8501;
/** So long calls that were taken may last when a replica is removed. */
export const DRAIN_SECONDS = 30;

export const labels = {
  instance: 'amend.instance',
  deployment: 'amend.deployment',
  replica: 'amend.replica',
  network: 'amend.network',
} as const;

/** The label that says on which network it was started; an empty one: at published ports. */
export function networkLabel({ network }: Placement): Readonly<Record<string, string>> {
  return { [labels.network]: network ?? '' };
}

/** Whether it is where the placement says; what was started before that was changed cannot be reached. */
export function isThere(carried: Readonly<Record<string, string>>, { network }: Placement): boolean {
  return (carried[labels.network] ?? '') === (network ?? '');
}

/** Of a model's name, so much that a swarm takes the whole: 63 characters at the most. */
const MODEL_LENGTH = 30;

/** A name that says to people what it is, and is one deployment's alone. */
export function nameOf({ id, model, version }: Pick<Deployment, 'id' | 'model' | 'version'>): string {
  return `amend-${model.slice(0, MODEL_LENGTH)}-v${version}-${id.slice(-12)}`;
}
