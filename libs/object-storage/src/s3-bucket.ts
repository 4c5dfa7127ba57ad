import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { BucketAwayError } from './is-bucket-away.js';

const CONNECT_MS = 3_000;
const SILENCE_MS = 60_000;

/**
 * The objects below `s3://bucket/prefix`; the bucket must exist. Settings are the AWS_* variables of the AWS SDK; with
 * AWS_ENDPOINT_URL, any service that speaks S3, addressed by path.
 */
export function openS3(url: string): S3Bucket {
  const { hostname, pathname } = new URL(url);
  const prefix = decodeURIComponent(pathname).replace(/^\/+|\/+$/g, '');
  const endpoint = process.env.AWS_ENDPOINT_URL_S3 || process.env.AWS_ENDPOINT_URL;
  const client = new S3Client({
    // Others than AWS often know neither buckets as host names, nor regions, nor the newer checksums.
    ...(endpoint && {
      endpoint,
      forcePathStyle: true,
      region: process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION ?? 'us-east-1',
    }),
    // A gateway that takes a connection and never answers must not hold a request, or a release, for ever.
    requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENCE_MS },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return new S3Bucket(client, hostname, prefix === '' ? '' : `${prefix}/`);
}

/** Objects by key below a prefix. Every method throws the SDK's S3ServiceException when the service refuses. */
export class S3Bucket {
  constructor(
    private readonly client: S3Client,
    private readonly bucket: string,
    private readonly prefix: string,
  ) {}

  /** Whole or not at all: that is how S3 stores. Replaces what has the key. */
  async put(key: string, body: Uint8Array): Promise<void> {
    await this.client.send(new PutObjectCommand({ ...this.object(key), Body: body }));
  }

  /** null: there is no such object. */
  async get(key: string): Promise<Buffer | null> {
    const answer = await unlessMissing(this.client.send(new GetObjectCommand(this.object(key))));
    if (!answer) return null;
    if (!answer.Body) throw new Error(`S3 answered without the content of ${key}`);
    const bytes = await answer.Body.transformToByteArray().catch((cause: unknown) => {
      throw new BucketAwayError(`S3 broke off in the middle of ${key}`, { cause });
    });
    return Buffer.from(bytes);
  }

  async has(key: string): Promise<boolean> {
    return (await unlessMissing(this.client.send(new HeadObjectCommand(this.object(key))))) !== null;
  }

  /** Also when it is not there. */
  async delete(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.object(key)));
  }

  /** The keys that start with `start`, in the order of their bytes. */
  async list(start = ''): Promise<string[]> {
    const pages = paginateListObjectsV2(
      { client: this.client },
      { Bucket: this.bucket, Prefix: `${this.prefix}${start}` },
    );
    const keys: string[] = [];
    for await (const { Contents } of pages)
      for (const { Key } of Contents ?? []) if (Key) keys.push(Key.slice(this.prefix.length));
    return keys;
  }

  private object(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: `${this.prefix}${key}` };
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
