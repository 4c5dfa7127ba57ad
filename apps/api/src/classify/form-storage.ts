import type { Readable } from 'node:stream';
import type multer from 'multer';
import { ApiError, tooManyBytes } from '../errors/api-error.js';
import { byteSize } from '../errors/byte-size.js';
import { chunksOf } from '../http/chunks-of.js';
import { GatheredBytes } from '../http/gathered-bytes.js';

interface FormLimits {
  /** Of one file. */
  maxFileBytes: number;
  /** Of all files of the form. */
  maxBytes: number;
  /** Is told of the bytes that are about to be kept; throws where there is no room for so many. */
  hold(bytes: number): void;
}

/**
 * Keeps the files of one form in memory. A file that is too large is refused and read past, for the sake of the others; more
 * than all may have together is refused with 413.
 */
export function formStorage({ maxFileBytes, maxBytes, hold }: FormLimits): multer.StorageEngine {
  let kept = 0;
  const keep = async (stream: Readable) => {
    let bytes = new GatheredBytes();
    let size = 0;
    for await (const chunk of chunksOf(stream)) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      if (size > maxFileBytes) {
        kept -= bytes.length;
        bytes = new GatheredBytes();
        continue;
      }
      kept += chunk.length;
      if (kept > maxBytes) throw tooLarge(maxBytes);
      hold(kept);
      bytes.add(chunk);
    }
    return size > maxFileBytes
      ? { size, refused: tooManyBytes(maxFileBytes) }
      : { size, buffer: bytes.whole() };
  };
  return {
    _handleFile: (_request, { stream }, done) => {
      keep(stream).then((file) => done(null, file), done);
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
