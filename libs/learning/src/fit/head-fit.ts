import type { Head } from '@amend/network';
import type { PullChoice } from './cross-validation.js';

/** What fitting a head gives. */
export interface HeadFit {
  head: Head;
  report: HeadFitReport;
  /** Labels that look wrong by fits that did not learn them, the most doubtful first. */
  suspects: SuspectedLabel[];
  /** The best score of each labelled image, of the classes that labels speak of, by a fit that did not learn it; NaN where every fit did, and where an anchored fit was told that it shows none of the classes; null where no fit was made. */
  heldOut: Float32Array | null;
  /** Rows of the served traffic that were replayed. */
  replayed: number[];
}

export interface SuspectedLabel {
  /** Which of the labelled images. */
  row: number;
  /** Class id that it looks like; null: one of the classes that no label speaks of. */
  likely: string | null;
  /** See `suspectLabels`. */
  doubt: number;
}

export interface HeadFitReport {
  /** Images learned from beside the labelled ones. */
  rehearsed: number;
  replayed: number;
  /** Served images not replayed, because they look like what the labels teach. */
  replayLeftOut: number;
  /** Classes whose column changed; all others are the anchor's, bit by bit. */
  movedClasses: number;
  pull: PullChoice;
  /** How much the labels count in the mean, less than 1 where many contradict the others of their class. */
  trust: number;
  /** The objective at the end, in nats, and how it was reached. */
  loss: number;
  iterations: number;
  converged: boolean;
}
