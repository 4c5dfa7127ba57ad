import { Redis } from 'ioredis';

export interface RedisInfo {
  version: string;
  /** Whether it throws keys away when memory is short: jobs among them. */
  evicts: boolean;
}

/**
 * What the Redis at a URL says of itself.
 * @param connectMs how long the connection may take
 * @throws Error when there is none, or it refuses the password
 */
export async function inspectRedis(url: string, connectMs: number): Promise<RedisInfo> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: connectMs, retryStrategy: () => null });
  let cause: Error | undefined;
  redis.on('error', (error) => {
    cause = error;
  });
  try {
    await redis.connect();
    const info = await redis.info();
    const field = (name: string) => new RegExp(`^${name}:(.*)\\r?$`, 'm').exec(info)?.[1]?.trim();
    return {
      version: field('redis_version') ?? 'unknown',
      evicts: field('maxmemory') !== '0' && field('maxmemory_policy') !== 'noeviction',
    };
  } catch (error) {
    throw cause ?? error;
  } finally {
    redis.disconnect();
  }
}
