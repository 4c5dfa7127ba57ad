import { openS3, type S3Bucket } from '@amend/object-storage';
import { checkHash } from './image-hash.js';
import type { ImageStore } from './image-store.js';

/** Images at `<first two digits>/<hash>` below `s3://bucket/prefix`; the bucket must exist. */
export function openS3Store(url: string): ImageStore {
  return new S3Store(openS3(url));
}

class S3Store implements ImageStore {
  constructor(private readonly bucket: S3Bucket) {}

  // No look whether it is there already: that would cost every new image a second request.
  async put(hash: string, bytes: Uint8Array): Promise<void> {
    await this.bucket.put(keyOf(hash), bytes);
  }

  get(hash: string): Promise<Buffer | null> {
    return this.bucket.get(keyOf(hash));
  }

  async check(): Promise<void> {
    await this.bucket.put('check', new Uint8Array(0));
  }
}

function keyOf(hash: string): string {
  checkHash(hash);
  return `${hash.slice(0, 2)}/${hash}`;
}
