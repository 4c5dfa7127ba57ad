import type { DeploymentState } from '@amend/contracts';

/** A container, or a task of a swarm, that serves the version. */
export interface Replica {
  id: string;
  /** From 1, for people. */
  number: number;
  /** host:port of gRPC where it answers; null otherwise. */
  address: string | null;
  /** Whether it says that the version is AVAILABLE, and its daemon nothing against it. */
  answers: boolean;
  /** Its HEALTHCHECK failed too often, or it cannot be started at all: waiting will not help. */
  hopeless: boolean;
  /** How often it ended within the last minute. */
  crashes: number;
  /** What is wrong with it, in words; null: nothing is. */
  problem: string | null;
}

/** All that the next step of a deployment depends on, as of one moment. */
export interface DeploymentSnapshot {
  state: DeploymentState;
  wanted: boolean;
  /** Whether it has been ready before. */
  served: boolean;
  /** Whether the image is there, by the id that the row names. */
  image: boolean;
  /** Whether anything of it is on the daemon. */
  present: boolean;
  replicas: Replica[];
  /** Whether these are as many as are wanted, neither more nor fewer, and of the right image. */
  complete: boolean;
  /** Whether single replicas can be replaced; where they cannot, the daemon does so. */
  replaceable: boolean;
  /** As the row tells them. */
  addresses: string[];
  /** As the row tells it. */
  error: string | null;
  /** What is said against building or starting replicas, and how often in a row; null: nothing. */
  refusal: { says: string; times: number } | null;
  /** For how long the deployment has been in this state, with a daemon that answers. */
  waitedMs: number;
}

export type DeploymentAction =
  | { do: 'enter'; state: 'building' | 'starting' | 'removing' | 'removed' }
  | { do: 'build' }
  /** Start what is missing and remove what is too much. */
  | { do: 'converge' }
  /** Remove a replica that does not mend itself; a new one follows. */
  | { do: 'replace'; replica: string }
  /** Tell where the version is served, and what is wrong with the replicas that do not. */
  | { do: 'report'; addresses: string[]; error: string | null }
  /** Give up, with the log of a replica. */
  | { do: 'fail'; reason: string; replica: string | null }
  /** Remove all replicas. */
  | { do: 'clear' }
  | { do: 'wait' };

/** As often a replica may end within a minute before its deployment is given up. */
const CRASHES = 3;
/** As often, at least a fifth of a second apart, the daemon may refuse to start replicas: it may lack a port or memory for a moment, or be ending. */
export const REFUSALS = 25;

/**
 * The one next step of a deployment. Each is harmless when done twice, for the process may die right after it.
 * @param startMs how long replicas may take until they answer
 */
export function nextAction(snapshot: DeploymentSnapshot, startMs: number): DeploymentAction {
  const { state, wanted } = snapshot;
  if (!wanted && state !== 'removing' && state !== 'removed') return { do: 'enter', state: 'removing' };
  switch (state) {
    case 'pending':
      return { do: 'enter', state: 'building' };
    case 'building':
      return snapshot.image ? { do: 'enter', state: 'starting' } : { do: 'build' };
    case 'starting':
      return starting(snapshot, startMs);
    case 'ready':
      return ready(snapshot);
    case 'removing':
      return snapshot.present ? { do: 'clear' } : { do: 'enter', state: 'removed' };
    case 'failed':
    case 'removed':
      return snapshot.present ? { do: 'clear' } : { do: 'wait' };
  }
}

function starting(snapshot: DeploymentSnapshot, startMs: number): DeploymentAction {
  const { replicas, complete, refusal, served } = snapshot;
  // After an outage requests wait for one replica, not for all.
  if (served && replicas.some(({ answers }) => answers)) return report(snapshot);
  const lost = replicas.find(({ hopeless, crashes }) => hopeless || crashes >= CRASHES);
  if (lost) return { do: 'fail', reason: saying(lost), replica: lost.id };
  if (refusal && refusal.times >= REFUSALS)
    return { do: 'fail', reason: `The containers cannot be started: ${refusal.says}`, replica: null };
  if (complete && replicas.every(({ answers }) => answers)) return report(snapshot);
  const silent = replicas.find(({ answers }) => !answers);
  if (snapshot.waitedMs > startMs)
    return { do: 'fail', reason: tooLate(snapshot, silent, startMs), replica: silent?.id ?? null };
  if (!complete) return snapshot.image ? { do: 'converge' } : { do: 'enter', state: 'building' };
  return { do: 'wait' };
}

/** What serves goes on serving: a deployment is only given up where nothing of it has answered for a while. */
function ready(snapshot: DeploymentSnapshot): DeploymentAction {
  const { replicas, complete, replaceable } = snapshot;
  const told = report(snapshot);
  // Requests leave a replica before it is removed.
  if (told.error !== snapshot.error || !same(told.addresses, snapshot.addresses)) return told;
  const sick = replicas.find(({ hopeless }) => hopeless);
  if (sick && replaceable) return { do: 'replace', replica: sick.id };
  if (!replicas.some(({ answers }) => answers)) return { do: 'enter', state: 'starting' };
  if (!complete) return snapshot.image ? { do: 'converge' } : { do: 'build' };
  return { do: 'wait' };
}

function report({ replicas, refusal }: DeploymentSnapshot): Extract<DeploymentAction, { do: 'report' }> {
  const addresses = replicas.flatMap(({ answers, address }) => (answers && address ? [address] : []));
  const sick = replicas.find(({ answers, problem }) => !answers && problem !== null);
  return { do: 'report', addresses, error: sick ? saying(sick) : (refusal?.says ?? null) };
}

function saying({ number, problem, crashes }: Replica): string {
  const often = crashes >= CRASHES ? ` It ended ${crashes} times within a minute.` : '';
  return `Replica ${number}: ${problem ?? 'it does not answer.'}${often}`;
}

function tooLate({ refusal }: DeploymentSnapshot, silent: Replica | undefined, startMs: number): string {
  const last = silent?.problem ? saying(silent) : (refusal?.says ?? '');
  return `The version did not answer within ${startMs / 1000} seconds. ${last}`.trim();
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
