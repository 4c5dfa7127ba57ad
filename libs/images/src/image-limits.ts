/** How much work one image may make. */
export interface ImageLimits {
  /** Of the file. */
  maxBytes: number;
  /** Width × height, of the first frame. */
  maxPixels: number;
  /** From when there is room to decode it to its answer, waiting for a free thread included. */
  timeoutMs: number;
  /** A large image may wait so long until others are decoded; where nothing is said, as long as it takes. */
  waitMs?: number;
}
