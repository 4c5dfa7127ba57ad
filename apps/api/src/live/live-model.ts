import type { TrafficStage } from '@amend/contracts';

/** A class as it is called now. */
export interface NamedClass {
  id: string;
  name: string;
  active: boolean;
  /** The class that this one, retired, became part of. */
  mergedInto: string | null;
}

/** A version that requests may go to, and what its scores stand for. */
export interface LiveVersion {
  number: number;
  /** What the embeddings that it gives are kept under. */
  backbone: string;
  /** In the order of the scores. */
  classes: readonly NamedClass[];
  answered: AnsweredClasses;
  /** Best score below which it knows nothing like the image; null: it always answers a class. */
  unknownBelow: number | null;
}

/** What is answered, now that some classes are merged or retired. */
export interface AnsweredClasses {
  /** Active ones, each once. */
  classes: readonly NamedClass[];
  /** For each score of the version, the place in `classes` that it counts for; -1: for none. Null: each for its own. */
  places: Int32Array | null;
  /** The same text for the same classes in the same places: what was answered under another one may be answered otherwise now. */
  signature: string;
}

/** A release, and the stage in which what comes of requests to its version is counted. */
export interface CountedStage {
  releaseId: string;
  stage: TrafficStage;
}

/** A release whose version some requests go to. */
export interface Trial extends CountedStage {
  /** `shadow`: a share of the requests goes to it too, unseen; `canary`: first. */
  stage: 'shadow' | 'canary';
  version: LiveVersion;
  share: number;
}

/** A model as requests see it. Immutable: a change makes a new one. */
export interface LiveModel {
  id: string;
  name: string;
  /** The version that the alias points to. */
  live: LiveVersion | null;
  /** The release that made it live, while it is watched: also beside the trial of the next one. */
  watch: CountedStage | null;
  /** The version before, as long as it is kept running. */
  previous: LiveVersion | null;
  trial: Trial | null;
  classesById: ReadonlyMap<string, NamedClass>;
}
