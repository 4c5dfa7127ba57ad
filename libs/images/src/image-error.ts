export type ImageErrorCode =
  | 'unsupported_image'
  | 'too_many_bytes'
  | 'too_many_pixels'
  | 'image_timeout'
  | 'empty_image'
  | 'overloaded';

/** What was sent cannot be used as an image, or not now (`overloaded`); `message` may be shown to who sent it. */
export class ImageError extends Error {
  constructor(
    readonly code: ImageErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ImageError';
  }
}
