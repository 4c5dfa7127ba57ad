import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { prepareForTraining, trainingSide } from '@amend/images';
import { type ImageSource, readPixels } from '../embeddings/read-pixels.js';

const IMAGE_BYTES = trainingSide * trainingSide * 3;
const AT_ONCE = 8;

/**
 * The images of a fine-tuning run, decoded once and kept as pixels in a file: each is wanted in every epoch, and thousands
 * would not fit into memory.
 */
export class PixelFile {
  private constructor(
    private readonly handle: FileHandle,
    /** The place of each image that could be read. */
    readonly places: ReadonlyMap<string, number>,
  ) {}

  /** In a file without a name, so that nothing is left of it when the process dies. Images that cannot be read any more are told to `onUnreadable` and left out. */
  static async create(
    folder: string,
    source: ImageSource,
    images: readonly string[],
    tell: { onUnreadable(image: string, why: string): void; onProgress(done: number): void },
  ): Promise<PixelFile> {
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, randomUUID());
    const handle = await open(file, 'w+');
    await rm(file);
    const places = new Map<string, number>();
    for (let start = 0; start < images.length; start += AT_ONCE) {
      const some = images.slice(start, start + AT_ONCE);
      const pixels = await readPixels(source, prepareForTraining, some, tell.onUnreadable);
      for (const [image, bytes] of pixels) {
        await handle.write(bytes, 0, IMAGE_BYTES, places.size * IMAGE_BYTES);
        places.set(image, places.size);
      }
      tell.onProgress(start + some.length);
    }
    return new PixelFile(handle, places);
  }

  /** `[places, trainingSide, trainingSide, 3]` */
  async read(places: readonly number[]): Promise<Uint8Array> {
    const pixels = new Uint8Array(places.length * IMAGE_BYTES);
    await Promise.all(
      places.map((place, at) => this.handle.read(pixels, at * IMAGE_BYTES, IMAGE_BYTES, place * IMAGE_BYTES)),
    );
    return pixels;
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}
