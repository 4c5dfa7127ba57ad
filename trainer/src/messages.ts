import type { Progress, TrainingMetrics, Verdict } from '@amend/contracts';

/** What a run made, before it is a version: the folder is whole, no row names it yet. */
export interface TrainedVersion {
  /** Folder name under AMEND_HOME/bundles. */
  bundle: string;
  /** The key of a backbone that is not the model's own. */
  backbone: string | null;
  /** In the order of the scores. */
  classIds: readonly string[];
  /** Number of the version that it started from and was compared with. */
  parent: number | null;
  metrics: TrainingMetrics;
  verdict: Verdict & { allowed: boolean };
  /** Labels of the run's dataset that look wrong; null: there were too few to tell. */
  suspects: SuspectedImage[] | null;
  /** Images of which the fit cannot tell whether their labels look wrong. */
  unjudged: string[];
}

export interface SuspectedImage {
  imageId: string;
  /** What it looks like; null: a class that no label speaks of. */
  likely: string | null;
  /** In nats. */
  doubt: number;
}

/** What a child tells the worker; `trained` and `failed` are the last thing that it says. */
export type ChildMessage =
  | { type: 'alive' }
  | { type: 'progress'; progress: Progress }
  | { type: 'log'; message: string }
  | { type: 'trained'; trained: TrainedVersion }
  | { type: 'failed'; message: string; retry: boolean; stack?: string };
