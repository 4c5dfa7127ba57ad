import type { Interval } from './binomial.js';

/** A version's first answer to an image. */
export interface Answer {
  classId: string;
  score: number;
}

export type ReasonCode =
  | 'verified-accuracy'
  | 'class-accuracy'
  | 'replay-change'
  | 'parity'
  | 'leak'
  | 'learned'
  | 'calibration';

export interface Reason {
  code: ReasonCode;
  passed: boolean;
  /** One or two plain sentences, for people who are not engineers. */
  says: string;
}

export interface Verdict {
  /** Every reason passed. */
  passed: boolean;
  /** Whether the candidate may replace the live version: it passed, or what failed is only warned of. */
  allowed: boolean;
  reasons: Reason[];
  measured: Measured;
}

export interface Measured {
  verified: VerifiedMeasure;
  replay: ReplayMeasure;
  /** Of the images that it was trained with, those that the candidate answers as labelled. */
  learned: { images: number; right: number };
  parity: { images: number; largestDifference: number } | null;
  /** Verified images that the candidate was trained with. */
  leaked: string[];
}

export interface VerifiedMeasure {
  images: number;
  /** The same of each class that has verified images, most images first. */
  classes: ClassMeasure[];
  candidateRight: number;
  /** Of the share that the candidate has right. */
  interval: Interval;
  /** Null while nothing is live. */
  liveRight: number | null;
  /** Images that only the live version has right, and that only the candidate has right. */
  negativeFlips: string[];
  positiveFlips: string[];
  /** Of the live version's classes: chance of so many more negative flips if the candidate were no worse (exact one-sided McNemar test). */
  pValue: number;
  candidateCalibrationError: number | null;
  liveCalibrationError: number | null;
}

/** What a class's verified images say. */
export interface ClassMeasure {
  classId: string;
  images: number;
  candidateRight: number;
  liveRight: number | null;
  interval: Interval;
}

export interface ReplayMeasure {
  images: number;
  /** All whose first answer changes, those of them that labels ask for, and the ids of the others. */
  changed: number;
  expected: number;
  unexpected: string[];
  /**
   * So many of the unexpected ones the live version had right, rounded: each that it answered with a class it started with, and of the
   * others as many as its scores say.
   */
  lost: number;
  /** Unexpected changes to a class that the live version does not have. */
  unexpectedToNewClass: number;
}

/** When a candidate is turned down, as far as that is for a model's owners to say. */
export interface GatePolicy {
  /** warn: a candidate that fails may go live all the same, unless its measure or its file is not to be trusted. */
  mode: 'block' | 'warn';
  /** Loss of verified accuracy that is too much even where the test finds no clear difference. */
  maximumAccuracyLoss: number;
  /** Share of replayed images whose answer may change without any label asking for it. */
  maximumUnexpectedChange: number;
}
