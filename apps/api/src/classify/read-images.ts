import type { Settings } from '@amend/settings';
import type { Request, Response } from 'express';
import { ApiError, malformed, tooManyBytes } from '../errors/api-error.js';
import { asFile } from '../http/as-file.js';
import { GatheredBytes } from '../http/gathered-bytes.js';
import { multipartReader } from '../http/multipart.js';
import { refuseCompressed } from '../http/refuse-compressed.js';
import type { Hold } from './admission.js';
import { formStorage } from './form-storage.js';
import { maxFormBytes } from './max-form-bytes.js';

/** Images of one request: as many as a form of examples takes. */
const MAX_IMAGES = 500;
const FIELD = 'image';

/** The bytes of an image, or why they were not taken. */
export type SentImage = Buffer | ApiError;

/**
 * A reader of the images of a request: a form with `image` fields, or the bytes of one image as the whole body.
 * The reader throws ApiError: 400 where there is none, 413, or 415 for a body of another kind.
 */
export function imageReader(settings: Settings) {
  const { maxBytes } = settings.image;
  const formReader = (hold: Hold) =>
    multipartReader({
      fileFields: [FIELD],
      maxFiles: MAX_IMAGES,
      storage: formStorage({ maxFileBytes: maxBytes, maxBytes: maxFormBytes(settings), hold }),
    });

  return async (request: Request, response: Response, hold: Hold): Promise<SentImage[]> => {
    const type = (request.headers['content-type'] ?? 'application/octet-stream').toLowerCase();
    const images = await readAs(type, request, response, hold);
    if (images.length === 0)
      throw malformed(
        `Send an image: a file in the form field "image" (${asFile(FIELD)}), or its bytes as the body`,
        'no_image',
      );
    return images;
  };

  async function readAs(
    type: string,
    request: Request,
    response: Response,
    hold: Hold,
  ): Promise<SentImage[]> {
    if (type.startsWith('multipart/form-data')) {
      const { files } = await formReader(hold)(request, response);
      return files.map(({ buffer, refused }) => refused ?? buffer);
    }
    if (type.startsWith('image/') || type.startsWith('application/octet-stream'))
      return readRaw(request, maxBytes, hold);
    throw new ApiError(
      415,
      'unsupported_media_type',
      `Send a form (multipart/form-data) with the field "image" (${asFile(FIELD)}), or the bytes as image/* or application/octet-stream`,
    );
  }
}

async function readRaw(request: Request, maxBytes: number, hold: Hold): Promise<Buffer[]> {
  refuseCompressed(request, 'An image');
  const { 'content-length': told, 'transfer-encoding': coding } = request.headers;
  if (told === undefined && coding === undefined) return [];
  // Told before all of it has come.
  if (Number(told) > maxBytes) throw tooManyBytes(maxBytes);
  const bytes = new GatheredBytes();
  const pieces: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  try {
    for await (const piece of pieces) {
      if (bytes.length + piece.length > maxBytes) throw tooManyBytes(maxBytes);
      hold(bytes.length + piece.length);
      bytes.add(piece);
    }
  } catch (error) {
    throw error instanceof ApiError ? error : malformed('The connection ended before the body was read');
  }
  return [bytes.whole()];
}
