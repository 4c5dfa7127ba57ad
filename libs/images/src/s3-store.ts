import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { checkHash } from './image-hash.js';
import type { ImageStore } from './image-store.js';

/** Images at `<prefix>/<first two digits>/<hash>` of a bucket, which must exist. */
export function openS3Store(bucket: string, prefix: string): ImageStore {
  const endpoint = process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL;
  const client = new S3Client({
    // Others than AWS often know neither buckets as host names, nor regions, nor the newer checksums.
    ...(endpoint && {
      endpoint,
      forcePathStyle: true,
      region: process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION ?? 'us-east-1',
    }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return new S3Store(client, bucket, prefix === '' ? '' : `${prefix}/`);
}

class S3Store implements ImageStore {
  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
    private readonly prefix: string,
  ) {}

  // No look whether it is there already: that would cost every new image a second request.
  async put(hash: string, bytes: Uint8Array): Promise<void> {
    await this.client.send(new PutObjectCommand({ ...this.object(hash), Body: bytes }));
  }

  async get(hash: string): Promise<Buffer | null> {
    const answer = await unlessMissing(this.client.send(new GetObjectCommand(this.object(hash))));
    if (!answer) return null;
    if (!answer.Body) throw new Error(`S3 answered without the content of ${hash}`);
    return Buffer.from(await answer.Body.transformToByteArray());
  }

  async has(hash: string): Promise<boolean> {
    return (await unlessMissing(this.client.send(new HeadObjectCommand(this.object(hash))))) !== null;
  }

  async delete(hash: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.object(hash)));
  }

  async check(): Promise<void> {
    const probe = { Bucket: this.bucket, Key: `${this.prefix}check` };
    await this.client.send(new PutObjectCommand({ ...probe, Body: new Uint8Array(0) }));
  }

  private object(hash: string): { Bucket: string; Key: string } {
    checkHash(hash);
    return { Bucket: this.bucket, Key: `${this.prefix}${hash.slice(0, 2)}/${hash}` };
  }
}

/** A missing bucket is a failure of the storage, a missing object is not. */
async function unlessMissing<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    const missing = error instanceof S3ServiceException && ['NoSuchKey', 'NotFound'].includes(error.name);
    if (missing) return null;
    throw error;
  }
}
