/** An image of a version. */
export interface VersionImage {
  id: string;
  /** `model/version` */
  version: string;
  model: string;
  createdAt: Date;
}

/** As many images of a model stay that nobody needs: whoever goes back to one need not build it. */
const SPARE = 3;

/**
 * The images to remove: never one of a version that is needed; of the others the older ones, or all where the disk is short.
 * @param needed `model/version` of what is live, previous or wanted
 */
export function removableImages(
  images: readonly VersionImage[],
  needed: ReadonlySet<string>,
  diskIsShort: boolean,
): string[] {
  const spare = new Map<string, number>();
  return [...images]
    .filter(({ version }) => !needed.has(version))
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())
    .filter(({ model }) => {
      const kept = spare.get(model) ?? 0;
      spare.set(model, kept + 1);
      return diskIsShort || kept >= SPARE;
    })
    .map(({ id }) => id);
}
