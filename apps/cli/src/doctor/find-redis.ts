import { inspectRedis } from '@amend/queue/inspect-redis';
import type { Settings } from '@amend/settings';
import { reasonOf } from '../reason-of.js';
import type { Finding } from './finding.js';
import { ANSWER_MS, within } from './within.js';

const LEAST = [6, 2] as const;

/**
 * Asks the Redis of REDIS_URL.
 * @param ms how long it may take to answer
 */
export async function findRedis({ redisUrl }: Settings, ms = ANSWER_MS): Promise<Finding> {
  const part = 'Redis';
  if (!redisUrl)
    return {
      part,
      state: 'missing',
      says: 'queues live in PostgreSQL; REDIS_URL would move them to Redis (about 5 × the jobs a second)',
    };
  const { host } = new URL(redisUrl);
  try {
    const { version, evicts } = await within(inspectRedis(redisUrl, ms), ms);
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const enough = Number.isNaN(major) || major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
    const says = `${version} at ${host} (REDIS_URL)`;
    if (!enough) return { part, state: 'broken', says: `${says}; Amend needs ${LEAST.join('.')} or newer` };
    const warning = evicts ? `; set maxmemory-policy to noeviction, or jobs may be lost` : '';
    return { part, state: 'ok', says: says + warning };
  } catch (error) {
    return { part, state: 'broken', says: `${host} (REDIS_URL): ${reasonOf(error)}` };
  }
}
