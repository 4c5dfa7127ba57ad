/** What a labelled image is for: to learn from, or to judge by. */
export type Part = 'training' | 'verified';

export interface PartCounts {
  training: number;
  verified: number;
}

/** An image and its label; null: none of the classes. */
export interface LabelledImage {
  /** The image's SHA-256, hexadecimal. */
  imageId: string;
  classId: string | null;
}

/**
 * Parts for images that have none yet; an image that has one keeps it for ever, so it does not belong in `fresh`.
 * Of each class, counted with what it has (`existing`), one image in five is verified: the 4th, the 9th, the 14th, …, so
 * that a class's first three labels all teach. Which images those are follows from their ids, not from when they came.
 * Throws when an image stands in `fresh` twice.
 */
export function assignParts(
  existing: ReadonlyMap<string | null, PartCounts>,
  fresh: readonly LabelledImage[],
): Map<string, Part> {
  const counts = new Map<string | null, PartCounts>();
  const parts = new Map<string, Part>();
  for (const { imageId, classId } of [...fresh].sort((a, b) => (a.imageId < b.imageId ? -1 : 1))) {
    if (parts.has(imageId)) throw new Error(`Image ${imageId} is to get a part twice`);
    const count = counts.get(classId) ?? { training: 0, verified: 0, ...existing.get(classId) };
    counts.set(classId, count);
    const wanted = Math.floor((count.training + count.verified + 2) / 5);
    const part = count.verified < wanted ? 'verified' : 'training';
    count[part]++;
    parts.set(imageId, part);
  }
  return parts;
}
