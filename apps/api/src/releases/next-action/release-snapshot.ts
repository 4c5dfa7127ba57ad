import type { ReleasePolicy, ReleaseStage, ReleaseState } from '@amend/contracts';
import type { Placement, TargetLimits } from '../targets/release-target.js';
import type { Latency } from '../trials/latency.js';

/** How a version stands at the model server. */
export type ServedState =
  | { state: 'available' }
  | { state: 'loading' }
  | { state: 'failed'; message: string }
  | { state: 'unreachable'; message: string };

/** What the probe of a version found. */
export interface ProbeResult {
  passed: boolean;
  /** A plain sentence. */
  says: string;
}

/** What all processes together saw of the version in the stage that the release is in. */
export interface StageTraffic {
  calls: number;
  /** Calls that failed by its fault. */
  errors: number;
  /** Calls in shadow whose best class was another than the live version's. */
  disagreed: number;
}

/** All that the next step of a release depends on, as of one moment. */
export interface ReleaseSnapshot {
  state: ReleaseState;
  /** What it does within its state; null: nothing of the kind, or not yet. */
  stage: ReleaseStage | null;
  /** How long it has been in that stage, under whichever process. */
  stageMs: number;
  kind: 'release' | 'rollback';
  version: number;
  /** The version that is live now; null: none yet. */
  live: number | null;
  /** Of a live release: the version that was live before, and how that one stands. */
  previous: { version: number; served: ServedState } | null;
  /** How far the version has come at the target. */
  placement: Placement;
  served: ServedState;
  /** What this process found when it probed; null: it has not yet. */
  probe: ProbeResult | null;
  /** Whether this process has compared its speed with the live version's before it answers any request. */
  compared: boolean;
  /** For how long the release has been in this state under the process that works on it now. */
  waitedMs: number;
  /** For how long in this state this process has found the version not to be available. */
  awayMs: number;
  limits: TargetLimits;
  policy: ReleasePolicy;
  traffic: StageTraffic;
  /** null: nothing to compare with, or not measured yet. */
  latency: Latency | null;
  /** When the quiet hours that it is now end; null: it is no quiet hour. */
  quietUntil: Date | null;
}
