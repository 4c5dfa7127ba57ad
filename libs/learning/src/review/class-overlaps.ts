/** A new class to which images move that another class had. */
export interface ClassOverlap {
  classId: string;
  /** How many images move to it, and from which classes, most first. */
  images: number;
  from: { classId: string; images: number }[];
}

/** Fewer images could be chance, or what the class was made for. */
const LEAST_IMAGES = 3;

/**
 * The new classes that take over images of classes that there were: a more general name ("dog" takes over the breeds) or a
 * second one for the same thing. A person decides whether to merge or to retire.
 * @param answers what the live version and the candidate answer to images that no label speaks of
 * @param liveClasses those of the live version; a class is new to them where it is not among them
 * @param startClasses those that the model started with; to them all others stay new, since most are live with their first photo, and
 * take over others with their tenth
 */
export function classOverlaps(
  answers: readonly { live: string; candidate: string }[],
  liveClasses: ReadonlySet<string>,
  startClasses: ReadonlySet<string>,
): ClassOverlap[] {
  const taken = new Map<string, Map<string, number>>();
  for (const { live, candidate } of answers) {
    const known = startClasses.has(live) ? startClasses : liveClasses;
    if (known.has(candidate)) continue;
    const from = taken.get(candidate) ?? new Map<string, number>();
    from.set(live, (from.get(live) ?? 0) + 1);
    taken.set(candidate, from);
  }
  return [...taken]
    .map(([classId, counts]) => {
      const from = [...counts].map(([id, images]) => ({ classId: id, images }));
      from.sort((a, b) => b.images - a.images || (a.classId < b.classId ? -1 : 1));
      return { classId, images: from.reduce((sum, { images }) => sum + images, 0), from };
    })
    .filter(({ images }) => images >= LEAST_IMAGES)
    .sort((a, b) => b.images - a.images || (a.classId < b.classId ? -1 : 1));
}
