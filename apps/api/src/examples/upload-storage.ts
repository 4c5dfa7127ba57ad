import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type multer from 'multer';
import { tooManyBytes } from '../common/api-error.js';

/**
 * Keeps uploads as files, each field with its own limit.
 * @param maxBytes of one file, by the name of its field
 */
export function uploadStorage(
  folder: string,
  maxBytes: Readonly<Record<string, number>>,
): multer.StorageEngine {
  return {
    _handleFile: (_request, { stream, fieldname }, done) => {
      const file = path.join(folder, randomUUID());
      const max = maxBytes[fieldname] ?? 0;
      let size = 0;
      const limited = async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          size += chunk.length;
          if (size > max) throw tooManyBytes(max);
          yield chunk;
        }
      };
      pipeline(stream, limited, createWriteStream(file)).then(() => done(null, { path: file, size }), done);
    },
    _removeFile: (_request, file, done) => {
      rm(file.path, { force: true }).then(() => done(null), done);
    },
  };
}
