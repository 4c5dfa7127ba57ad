export { encodePixels } from './encode-pixels.js';
export { ImageError, type ImageErrorCode } from './image-error.js';
export { imageHash } from './image-hash.js';
export type { ImageLimits } from './image-limits.js';
export type { ImageStore } from './image-store.js';
export { openImageStore } from './open-image-store.js';
export {
  type Preparation,
  prepare,
  prepareForTraining,
  trainingSide,
} from './prepare.js';
export { testPattern } from './test-pattern.js';
export { thumbnail } from './thumbnail.js';
