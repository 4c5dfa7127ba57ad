/**
 * The address of a prediction's photo.
 * @param size the longer side in device pixels; without it, the stored bytes
 */
export function imageAddress(predictionId: string, size?: number): string {
  return sized(`/v1/predictions/${encodeURIComponent(predictionId)}/image`, size);
}

/** The address of a photo by its hash, for those who may correct. */
export function storedImageAddress(sha256: string, size?: number): string {
  return sized(`/v1/images/${encodeURIComponent(sha256)}`, size);
}

function sized(path: string, size: number | undefined): string {
  return size === undefined ? path : `${path}?size=${size}`;
}
