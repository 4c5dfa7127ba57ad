import { fileURLToPath } from 'node:url';
import { openFileStore } from './file-store.js';
import type { ImageStore } from './image-store.js';

/**
 * The store behind `file:///folder`, which is made where missing, or `s3://bucket/prefix`, with the AWS_* variables
 * of the AWS SDK; with AWS_ENDPOINT_URL, any service that speaks S3, addressed by path.
 */
export async function openImageStore(url: string): Promise<ImageStore> {
  const { protocol } = new URL(url);
  if (protocol === 'file:') return openFileStore(fileURLToPath(url));
  if (protocol === 's3:') {
    const { openS3Store } = await import('./s3-store.js');
    return openS3Store(url);
  }
  throw new Error(`Images are stored at file:///… or s3://…, not ${protocol}`);
}
