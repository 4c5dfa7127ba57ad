import { fileURLToPath } from 'node:url';
import { openFileStore } from './file-store.js';

/** Image files by the hash of their content (`imageHash`); calls reject where the storage fails. */
export interface ImageStore {
  /** Resolves once the bytes are stored for good; they are there whole or not at all. */
  put(hash: string, bytes: Uint8Array): Promise<void>;
  get(hash: string): Promise<Buffer | null>;
  has(hash: string): Promise<boolean>;
  /** Also when there is no such image. */
  delete(hash: string): Promise<void>;
  /** Rejects when nothing can be written. */
  check(): Promise<void>;
}

/**
 * The store behind `file:///folder`, which is made where missing, or `s3://bucket/prefix`, with the AWS_* variables
 * of the AWS SDK; with AWS_ENDPOINT_URL, any service that speaks S3, addressed by path.
 */
export async function openImageStore(url: string): Promise<ImageStore> {
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return openFileStore(fileURLToPath(url));
  if (protocol === 's3:') {
    const { openS3Store } = await import('./s3-store.js');
    return openS3Store(hostname, decodeURIComponent(pathname).replace(/^\/+|\/+$/g, ''));
  }
  throw new Error(`Images are stored at file:///… or s3://…, not ${protocol}`);
}
