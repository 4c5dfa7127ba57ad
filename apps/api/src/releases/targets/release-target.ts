import type { Transaction } from '@amend/db';

/** A version that is to be served, and where its files are. */
export interface TargetVersion {
  modelId: string;
  model: string;
  version: number;
  /** Name of the version's bundle. */
  bundle: string;
}

/** How far a version has come on its way to the model servers. */
export interface Placement {
  /** preparing: somebody else is making it; placed: model servers find it, or run it. */
  state: 'absent' | 'preparing' | 'placed' | 'failed';
  /** What is being done, or why it failed; empty where the state says it all. */
  says: string;
  /** The last lines of the build or the container that failed. */
  log: string | null;
  /** Whether it has never been ready here, where that takes long and is noted. */
  isNew?: boolean;
}

/** How long a version may take at a target. */
export interface TargetLimits {
  /** Until its files or its containers are there. */
  placeMs: number;
  /** From then on until it answers. */
  startMs: number;
  /** Between two looks at how far it has come. */
  pollMs: number;
}

/** Where versions are served. Every method is harmless when repeated, and in several processes at once. */
export interface ReleaseTarget {
  readonly limits: TargetLimits;

  placement(version: TargetVersion): Promise<Placement>;

  /**
   * Has a version served, beside those that are. May return before it is.
   * @throws BundleError when its files are not there
   */
  place(version: TargetVersion): Promise<void>;

  /** Every version that is placed here, on its way or failed, and is this Amend's to take away. */
  placed(): Promise<PlacedVersion[]>;

  /**
   * Takes a version away; also when it is not there.
   * @param transaction in which its model is locked: what the database has to know of it is written there
   */
  remove(version: PlacedVersion, transaction: Transaction): Promise<void>;

  /** Takes away all versions of a model. */
  removeModel(model: string): Promise<void>;
}

/** By the name of the model, as model servers know it. */
export interface PlacedVersion {
  model: string;
  version: number;
  /** It failed some time ago: where it is needed, it is to be placed again. */
  failed?: boolean;
}
