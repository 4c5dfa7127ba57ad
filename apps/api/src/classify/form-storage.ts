import type multer from 'multer';
import { ApiError } from '../common/api-error.js';
import { byteSize } from '../common/byte-size.js';

/**
 * Keeps the files of a form in memory, up to a limit for all of them together; more is refused with 413.
 * @param maxBytes of all files of one form
 */
export function formStorage(maxBytes: number): multer.StorageEngine {
  const kept = new WeakMap<object, number>();
  return {
    _handleFile: (request, { stream }, done) => {
      let chunks: Buffer[] = [];
      let refused = false;
      stream.on('data', (chunk: Buffer) => {
        if (refused) return;
        const bytes = (kept.get(request) ?? 0) + chunk.length;
        kept.set(request, bytes);
        if (bytes <= maxBytes) {
          chunks.push(chunk);
          return;
        }
        refused = true;
        chunks = [];
        done(tooLarge(maxBytes));
      });
      stream.on('end', () => {
        if (refused) return;
        const buffer = Buffer.concat(chunks);
        done(null, { buffer, size: buffer.length });
      });
    },
    _removeFile: (_request, file, done) => {
      Object.assign(file, { buffer: undefined });
      done(null);
    },
  };
}

function tooLarge(maxBytes: number): ApiError {
  return new ApiError(
    413,
    'too_many_bytes',
    `The images of one form are at most ${byteSize(maxBytes)} together; send the others in another request`,
  );
}
