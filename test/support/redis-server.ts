import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { atEnd } from './at-end';
import { ownPort } from './own-port';

/** Whether there is one on this machine. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
/** For titles of tests that need it. */
export const needsRedis = '(needs redis-server)';

export interface RedisServer {
  url: string;
  stop(): Promise<void>;
}

/** A Redis of its own, that keeps nothing. */
export async function startRedis(folder: string): Promise<RedisServer> {
  const port = String(await ownPort());
  const redis = spawn('redis-server', ['--port', port, '--bind', '127.0.0.1', '--save', '', '--dir', folder]);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    redis.once('error', reject);
    redis.once('close', () => reject(new Error(`redis-server ended:\n${said}`)));
    redis.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('Ready to accept connections')) resolve();
    });
  });
  return { url: `redis://127.0.0.1:${port}`, stop: atEnd(() => stop(redis)) };
}

async function stop(redis: ChildProcess): Promise<void> {
  if (redis.exitCode !== null || redis.signalCode !== null) return;
  const exit = once(redis, 'exit');
  redis.kill();
  await exit;
}
