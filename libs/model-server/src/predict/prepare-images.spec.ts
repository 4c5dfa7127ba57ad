import type { ImageErrorCode, ImageLimits } from '@amend/images';
import { status } from '@grpc/grpc-js';
import { prepareImages } from './prepare-images.js';

let fails: ImageErrorCode;

jest.mock('@amend/images', () => {
  const { ImageError } = jest.requireActual('@amend/images');
  const prepare = async (_bytes: Uint8Array, { timeoutMs, waitMs }: ImageLimits) => {
    // A gRPC call may have no deadline of its own.
    expect([timeoutMs, waitMs]).toEqual([30_000, 30_000]);
    throw new ImageError(fails, 'no');
  };
  return { ImageError, prepare };
});

it.each<[ImageErrorCode, status]>([
  ['image_timeout', status.RESOURCE_EXHAUSTED],
  ['overloaded', status.RESOURCE_EXHAUSTED],
  ['too_many_pixels', status.INVALID_ARGUMENT],
])('answers an image that is %s with %i', async (problem, code) => {
  fails = problem;
  const prepared = prepareImages(
    [new Uint8Array(1)],
    undefined,
    async () => undefined,
    new AbortController().signal,
  );
  await expect(prepared).rejects.toMatchObject({ code, message: 'no' });
});
