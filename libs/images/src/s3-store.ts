import { openS3, type S3Bucket } from '@amend/object-storage';
import { type AsideImage, asideName, parseAside } from './aside-image.js';
import { checkHash } from './image-hash.js';
import type { ImageStore } from './image-store.js';

const ASIDE = 'aside/';

/** Images at `<first two digits>/<hash>` below `s3://bucket/prefix`, which must exist; at `aside/` those that are set aside. */
export function openS3Store(url: string): ImageStore {
  return new S3Store(openS3(url));
}

class S3Store implements ImageStore {
  constructor(private readonly bucket: S3Bucket) {}

  // No look whether it is there already: that would cost every new image a second request.
  async put(hash: string, bytes: Uint8Array): Promise<void> {
    await this.bucket.put(keyOf(hash), bytes);
  }

  async get(hash: string): Promise<Buffer | null> {
    const found = await this.bucket.get(keyOf(hash));
    if (found) return found;
    const [aside] = await this.bucket.list(`${ASIDE}${hash}.`);
    return aside === undefined ? null : this.bucket.get(aside);
  }

  async setAside(hash: string): Promise<void> {
    await this.move(keyOf(hash), asideKey({ hash, at: new Date() }));
  }

  async listAside(): Promise<AsideImage[]> {
    const keys = await this.bucket.list(ASIDE);
    return keys.flatMap((key) => parseAside(key.slice(ASIDE.length)) ?? []);
  }

  async bringBack(image: AsideImage): Promise<void> {
    await this.move(asideKey(image), keyOf(image.hash));
  }

  async discard(image: AsideImage): Promise<void> {
    await this.bucket.delete(asideKey(image));
  }

  /** There is one of both at any time. */
  private async move(from: string, to: string): Promise<void> {
    const bytes = await this.bucket.get(from);
    if (!bytes) return;
    await this.bucket.put(to, bytes);
    await this.bucket.delete(from);
  }

  async check(): Promise<void> {
    await this.bucket.put('check', new Uint8Array(0));
  }
}

function asideKey(image: AsideImage): string {
  return `${ASIDE}${asideName(image)}`;
}

function keyOf(hash: string): string {
  checkHash(hash);
  return `${hash.slice(0, 2)}/${hash}`;
}
