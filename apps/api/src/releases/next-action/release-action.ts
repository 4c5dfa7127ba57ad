import type { ReleaseStage } from '@amend/contracts';

/** One step of a release. */
export type ReleaseAction =
  /** Check the version's files and have the target serve them. */
  | { do: 'place' }
  /** Look again in a moment. */
  | { do: 'wait' }
  /** Ask the version, and the other one, about a real image, and look again in a moment. */
  | { do: 'observe' }
  | { do: 'probe' }
  /** See how fast the version is beside the live one, before it answers requests. */
  | { do: 'compare' }
  /** Move on to a state. */
  | { do: 'enter'; state: 'building' | 'starting' | 'probing' | 'shifting'; reason: string }
  /** Begin something within the state. */
  | { do: 'begin'; stage: ReleaseStage; reason: string }
  /** Move the live alias, in one transaction. `seen`: what came of it as a canary, a sentence; null: it was none. */
  | { do: 'shift'; seen: string | null }
  /** Nothing more is to be seen to. */
  | { do: 'settle'; reason: string }
  /** Move the live alias back to the version before, in one transaction. */
  | { do: 'roll back'; reason: string; log: string | null }
  /** `log`: the last lines of the build or the container that failed. */
  | { do: 'fail'; reason: string; log?: string | null }
  | { do: 'nothing' };
