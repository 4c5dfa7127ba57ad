import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '@amend/db/server';

export interface RedisServer {
  url: string;
  stop(): Promise<void>;
}

/** A Redis of its own, that keeps nothing. */
export async function startRedis(folder: string): Promise<RedisServer> {
  const port = String(await freePort());
  const redis = spawn('redis-server', ['--port', port, '--bind', '127.0.0.1', '--save', '', '--dir', folder]);
  await new Promise<void>((resolve, reject) => {
    redis.once('error', reject);
    redis.stdout.on('data', (text: Buffer) => {
      if (text.includes('Ready to accept connections')) resolve();
    });
  });
  return { url: `redis://127.0.0.1:${port}`, stop: () => stop(redis) };
}

async function stop(redis: ChildProcess): Promise<void> {
  const exit = once(redis, 'exit');
  redis.kill();
  await exit;
}
