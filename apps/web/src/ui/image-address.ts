/**
 * The address of a prediction's photo.
 * @param size the longer side in device pixels; without it, the stored bytes
 */
export function imageAddress(predictionId: string, size?: number): string {
  const path = `/v1/predictions/${encodeURIComponent(predictionId)}/image`;
  return size === undefined ? path : `${path}?size=${size}`;
}
