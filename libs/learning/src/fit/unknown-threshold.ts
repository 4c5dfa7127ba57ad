export interface UnknownThresholdInput {
  /** Best scores of images that people said show none of the classes. */
  none: readonly number[];
  /** Best scores of images of which all, or nearly all, show a class; one list for each kind of them. */
  known: readonly (readonly number[])[];
}

/** Fewer images of none of the classes tell nothing about others. */
const LEAST_NONE = 5;
/** So many of each kind of known images may be called unknown at most… */
const MOST_KNOWN = 0.05;
/** …of kinds with at least so many images. */
const LEAST_KNOWN = 20;
/** A threshold that finds fewer of the images that it is for is worth less than the doubt that it spreads. */
const LEAST_FOUND = 0.5;

/**
 * The best score below which a version answers "unknown": in the middle between the highest score of an unknown image that
 * can be told apart and what the known images allow (rejection by maximum softmax probability: Hendrycks, Gimpel 2017).
 * Null where there are too few images of either kind, or where the scores do not tell them apart.
 */
export function unknownThreshold({ none, known }: UnknownThresholdInput): number | null {
  const kinds = known.filter((scores) => scores.length >= LEAST_KNOWN);
  if (none.length < LEAST_NONE || kinds.length === 0) return null;
  const most = Math.min(...kinds.map(lowestAllowed));
  const found = none.filter((score) => score < most);
  if (found.length < LEAST_FOUND * none.length) return null;
  return (Math.max(...found) + most) / 2;
}

/** At most the allowed share of the scores lies below it. */
function lowestAllowed(scores: readonly number[]): number {
  const sorted = [...scores].sort((a, b) => a - b);
  return sorted[Math.floor(MOST_KNOWN * sorted.length)] as number;
}
