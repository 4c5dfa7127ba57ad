export interface ReplaySplit<Item> {
  /** Replayed while training. */
  training: Item[];
  /** Kept back, to see what a candidate changes on images that it was not told to keep. */
  gate: Item[];
}

const oneInFive = 5;
const servedImages = 1_000;

/** How much of what a model served a run takes, the newest first. */
export const traffic = {
  /** So many predictions are looked through: more would be of a time that is long past. */
  predictions: 5_000,
  /** Of these so many images are replayed, or kept to measure with… */
  images: servedImages,
  /** …and about so many replayed. */
  replayed: servedImages - servedImages / oneInFive,
} as const;

/**
 * Splits served images that no label speaks of. The image's hash alone decides, so an image is never replayed in one run and
 * judged by in another.
 * @param images by their hashes
 */
export function selectReplay(images: readonly string[]): ReplaySplit<string> {
  return split(images, (image) => hashNumber(image) % oneInFive === 0);
}

/**
 * Splits the rehearsal rows 0 … rows − 1 the same way: with little traffic they are all that shows what is forgotten.
 * Keeping every fifth back was measured to cost nothing (200 rehearsed against 250).
 */
export function splitRehearsal(rows: number): ReplaySplit<number> {
  return split([...Array(rows).keys()], (row) => row % oneInFive === oneInFive - 1);
}

function split<Item>(items: readonly Item[], isGate: (item: Item) => boolean): ReplaySplit<Item> {
  return { training: items.filter((item) => !isGate(item)), gate: items.filter(isGate) };
}

/** The last 32 bits; `assignParts` goes by the first ones, so the two do not meet. */
function hashNumber(imageId: string): number {
  if (!/^[0-9a-f]{64}$/.test(imageId)) throw new Error(`${imageId} is not a SHA-256 in hexadecimal`);
  return Number.parseInt(imageId.slice(-8), 16);
}
