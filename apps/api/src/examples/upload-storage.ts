import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type multer from 'multer';
import { tooManyBytes } from '../errors/api-error.js';
import { chunksOf } from '../http/chunks-of.js';

/**
 * Keeps uploads as files, each field with its own limit. A file that is too large is refused and read past, for the sake of
 * the others; one that is larger than any may be refuses the form.
 * @param maxBytes of one file, by the name of its field
 */
export function uploadStorage(
  folder: string,
  maxBytes: Readonly<Record<string, number>>,
): multer.StorageEngine {
  const most = Math.max(...Object.values(maxBytes));
  const keep = async (stream: Readable, max: number) => {
    const file = path.join(folder, randomUUID());
    let size = 0;
    const limited = async function* () {
      for await (const chunk of chunksOf(stream)) {
        size += chunk.length;
        if (size > most) throw tooManyBytes(max);
        if (size <= max) yield chunk;
      }
    };
    await pipeline(limited, createWriteStream(file));
    if (size <= max) return { path: file, size };
    await rm(file);
    return { path: file, size, refused: tooManyBytes(max) };
  };
  return {
    _handleFile: (_request, { stream, fieldname }, done) => {
      keep(stream, maxBytes[fieldname] ?? 0).then((file) => done(null, file), done);
    },
    _removeFile: (_request, file, done) => {
      rm(file.path, { force: true }).then(() => done(null), done);
    },
  };
}
