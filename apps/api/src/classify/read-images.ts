import type { Settings } from '@amend/settings';
import express, { type Request, type Response } from 'express';
import { ApiError, malformed, tooManyBytes } from '../errors/api-error.js';
import { asFile } from '../http/as-file.js';
import { multipartReader } from '../http/multipart.js';
import type { Hold } from './admission.js';
import { formStorage } from './form-storage.js';
import { maxFormBytes } from './request-bytes.js';

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
  const parseRaw = express.raw({ type: () => true, limit: maxBytes });
  const readRaw = (request: Request, response: Response) =>
    new Promise<Buffer[]>((resolve, reject) => {
      // The parser would say so too, but only once all of it had come.
      if (Number(request.headers['content-length']) > maxBytes) throw tooManyBytes(maxBytes);
      parseRaw(request, response, (error?: unknown) => {
        if (error) reject(error);
        else resolve(Buffer.isBuffer(request.body) ? [request.body] : []);
      });
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
      return readRaw(request, response);
    throw new ApiError(
      415,
      'unsupported_media_type',
      `Send a form (multipart/form-data) with the field "image" (${asFile(FIELD)}), or the bytes as image/* or application/octet-stream`,
    );
  }
}
