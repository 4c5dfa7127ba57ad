import type { Readable } from 'node:stream';

// What version 3 has and its type declarations, of version 2, do not.
declare module 'yauzl' {
  interface Entry {
    fileNameRaw: Buffer;
  }
  interface ZipFile {
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  }
  function openPromise(path: string, options: Options): Promise<ZipFile>;
  function getFileNameLowLevel(
    flags: number,
    fileName: Buffer,
    extraFields: Entry['extraFields'],
    strict: boolean,
  ): string;
}
