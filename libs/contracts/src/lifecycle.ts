/** The life of each stateful thing: its states and every legal transition. Nothing else may change a state. */

export const versionStates = ['candidate', 'rejected', 'released', 'live', 'retired'] as const;
export type VersionState = (typeof versionStates)[number];

export const trainingRunStates = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type TrainingRunState = (typeof trainingRunStates)[number];

export const releaseStates = [
  'pending',
  'building',
  'starting',
  'probing',
  'shifting',
  'live',
  'rolled_back',
  'failed',
  'superseded',
] as const;
export type ReleaseState = (typeof releaseStates)[number];

/** What a release does within its state: see `stageStates`. */
export const releaseStages = ['shadow', 'quiet', 'canary', 'watch'] as const;
export type ReleaseStage = (typeof releaseStages)[number];
/** The stages in which its version gets requests. */
export const trafficStages = ['shadow', 'canary', 'watch'] as const satisfies readonly ReleaseStage[];
export type TrafficStage = (typeof trafficStages)[number];
/** The one state that each stage belongs to; leaving the state ends the stage. */
export const stageStates: Readonly<Record<ReleaseStage, ReleaseState>> = {
  shadow: 'probing',
  quiet: 'probing',
  canary: 'shifting',
  watch: 'live',
};

export const deploymentStates = [
  'pending',
  'building',
  'starting',
  'ready',
  'failed',
  'removing',
  'removed',
] as const;
export type DeploymentState = (typeof deploymentStates)[number];

type Transitions<S extends string> = Readonly<Record<S, readonly S[]>>;

/** A run that loses its worker goes from `running` to `running` under a new owner (a higher fence). */
export const trainingRunTransitions: Transitions<TrainingRunState> = {
  queued: ['running', 'cancelled', 'failed'],
  running: ['running', 'succeeded', 'failed', 'cancelled'],
  succeeded: [],
  failed: [],
  cancelled: [],
};

/** A release may be superseded by a newer one until it starts to shift traffic. */
export const releaseTransitions: Transitions<ReleaseState> = {
  pending: ['building', 'superseded', 'failed'],
  building: ['starting', 'superseded', 'failed'],
  starting: ['probing', 'superseded', 'failed'],
  probing: ['shifting', 'superseded', 'failed'],
  shifting: ['live', 'failed'],
  live: ['rolled_back'],
  rolled_back: [],
  failed: [],
  superseded: [],
};

/** A ready deployment whose replicas are all gone starts again; one that is no longer wanted is removed from any state. */
export const deploymentTransitions: Transitions<DeploymentState> = {
  pending: ['building', 'failed', 'removing'],
  building: ['starting', 'failed', 'removing'],
  starting: ['building', 'ready', 'failed', 'removing'],
  ready: ['building', 'starting', 'failed', 'removing'],
  failed: ['removing'],
  removing: ['removed'],
  removed: [],
};

/**
 * `released`: was live and is kept warm for a rollback; `retired`: no longer served, its bundle kept. A live version that
 * showed itself to be bad is retired at once.
 */
export const versionTransitions: Transitions<VersionState> = {
  candidate: ['live', 'retired'],
  /** By an admin's override alone. */
  rejected: ['candidate'],
  live: ['released', 'retired'],
  released: ['live', 'retired'],
  retired: ['live'],
};

export const activeTrainingRunStates: readonly TrainingRunState[] = ['queued', 'running'];
export const activeReleaseStates: readonly ReleaseState[] = [
  'pending',
  'building',
  'starting',
  'probing',
  'shifting',
];

/** The states from which `to` may be reached: what a conditional update puts in its `where`. */
export function statesBefore<S extends string>(transitions: Transitions<S>, to: S): S[] {
  return (Object.keys(transitions) as S[]).filter((from) => transitions[from].includes(to));
}
