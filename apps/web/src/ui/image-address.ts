/** The longer side, in pixels, of a photo that is looked at closely: the most that the API gives. */
export const LARGE = 2048;
/** That of one among a screenful. */
export const TILE = 320;
/** That of one among many. */
export const THUMBNAIL = 160;

/**
 * The address of a prediction's photo, in a format that browsers show.
 * @param size the longer side in device pixels
 */
export function imageAddress(predictionId: string, size: number): string {
  return `/v1/predictions/${encodeURIComponent(predictionId)}/image?size=${size}`;
}

/** The address of a photo by its hash, for those who may correct. */
export function storedImageAddress(sha256: string, size: number): string {
  return `/v1/images/${encodeURIComponent(sha256)}?size=${size}`;
}
