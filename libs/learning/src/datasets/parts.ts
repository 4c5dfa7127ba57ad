import type { HeadArithmetic } from '../gradient-engine.js';
import { grouped } from '../grouped.js';
import { nearDuplicates } from './near-duplicates.js';

/** What a labelled image is for: to learn from, or to judge by. */
export type Part = 'training' | 'verified';

/** An image and its label. */
export interface LabelledImage {
  /** The image's SHA-256, hexadecimal. */
  imageId: string;
  /** null: none of the classes. */
  classId: string | null;
  /** null: it has none yet. */
  part: Part | null;
  /** null: not known, and the image is then taken to be like no other. */
  embedding: Float32Array | null;
}

interface PartCounts {
  training: number;
  verified: number;
}

/**
 * Parts for the images that have none yet; an image that has one keeps it for ever.
 *
 * Photos of a class that show nearly the same stand on one side, or the verified ones would measure what was learned by heart:
 * those that look like an image with a part get that part (training, where they look like both), others get theirs
 * together. Of each class one image in five is verified, of single ones the 4th, the 9th, the 14th, …, so that a class's
 * first three labels all teach. Which images those are follows from their ids, not from when they came.
 * @throws Error when an image stands among them twice
 */
export async function assignParts(
  images: readonly LabelledImage[],
  arithmetic: HeadArithmetic,
): Promise<Map<string, Part>> {
  if (new Set(images.map(({ imageId }) => imageId)).size !== images.length)
    throw new Error('An image stands among the labelled ones twice');
  const parts = new Map<string, Part>();
  for (const ofClass of grouped(images, ({ classId }) => classId).values()) {
    const counts: PartCounts = { training: 0, verified: 0 };
    const give = (part: Part, group: readonly LabelledImage[]) => {
      for (const image of group) {
        counts[image.part ?? part] += 1;
        if (image.part === null) parts.set(image.imageId, part);
      }
    };
    const groups = await alike(ofClass, arithmetic);
    for (const group of groups) {
      const known = knownPart(group);
      if (known) give(known, group);
    }
    for (const group of groups.filter((one) => knownPart(one) === null))
      give(mayBeVerified(counts, group.length) ? 'verified' : 'training', group);
  }
  return parts;
}

/** Groups of images of which some look alike, by the first of their ids. */
async function alike(
  images: readonly LabelledImage[],
  arithmetic: HeadArithmetic,
): Promise<LabelledImage[][]> {
  const sorted = [...images].sort((a, b) => (a.imageId < b.imageId ? -1 : 1));
  const seen = sorted.filter(({ embedding }) => embedding !== null);
  const placed = seen.filter(({ part }) => part !== null);
  const compared = [...placed, ...seen.filter(({ part }) => part === null)];
  if (compared.length === placed.length) return sorted.map((image) => [image]);
  const features = compared[0]?.embedding?.length ?? 1;
  const matrix = new Float32Array(compared.length * features);
  for (const [row, { embedding }] of compared.entries())
    matrix.set(embedding as Float32Array, row * features);
  const firsts = await nearDuplicates(arithmetic, matrix, features, placed.length);
  const leader = new Map(compared.map((image, row) => [image, compared[firsts[row] as number]]));
  return [...grouped(sorted, (image) => leader.get(image) ?? image).values()];
}

function knownPart(group: readonly LabelledImage[]): Part | null {
  const parts = group.flatMap(({ part }) => part ?? []);
  return parts.includes('training') ? 'training' : (parts[0] ?? null);
}

/** One in five with them, rounded. */
function mayBeVerified({ training, verified }: PartCounts, size: number): boolean {
  return verified + size <= Math.floor((training + verified + size + 1) / 5);
}
