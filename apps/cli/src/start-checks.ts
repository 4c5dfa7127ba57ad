import { access, constants } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { LockHeldError, lockProcess } from '@amend/db/server';
import type { Settings } from '@amend/settings';
import { type Address, addressProblem } from './addresses.js';
import { CannotStart, cannotStart } from './cannot-start.js';
import { lockFile } from './home-lock.js';
import { makeFolder } from './make-folder.js';

/** On a machine that has much to do; as long as a database has. */
const REDIS_MS = 10_000;

/**
 * An address of model servers is for those of others: whoever gives one believes that they answer.
 * @throws CannotStart
 */
export function checkServing({ servingTarget, servingAddresses }: Settings): void {
  if (servingAddresses && servingTarget !== 'external')
    throw new CannotStart(
      `SERVING_ADDRESS is for SERVING_TARGET=external, and the target is ${servingTarget}`,
    );
}

/**
 * @param ms how long to wait for who listens there: the processes of a killed supervisor end by themselves, and the API answers first
 * what it has taken
 * @throws CannotStart when nothing can listen there
 */
export async function checkAddress(address: Address, ms: number): Promise<void> {
  const limit = Date.now() + ms;
  let problem = await addressProblem(address);
  while (problem?.inUse && Date.now() < limit) {
    await delay(100);
    problem = await addressProblem(address);
  }
  if (problem) throw new CannotStart(problem.says);
}

/**
 * A folder can be written in; whether it has room is seen when something is.
 * @param setting that names it, if one does
 * @throws CannotStart
 */
export async function checkFolder(url: string | undefined, setting: string | undefined): Promise<void> {
  if (!url?.startsWith('file:')) return;
  const folder = fileURLToPath(url);
  await makeFolder(folder)
    .then(() => access(folder, constants.W_OK))
    .catch(cannotStart(`${setting ? `${setting}=` : ''}${url} cannot be used`));
}

/**
 * The Redis of REDIS_URL answers, if there is one; one that goes away later is waited for.
 * @throws CannotStart
 */
export async function checkRedis(settings: Settings): Promise<void> {
  if (!settings.redisUrl) return;
  const { findRedis } = await import('./doctor/find-redis.js'); // memory for those alone who have one
  const { state, says } = await findRedis(settings, REDIS_MS);
  if (state === 'broken') throw new CannotStart(`Redis is not usable: ${says}`);
}

/**
 * @param url where it is going to answer
 * @returns what lets go of it
 * @throws CannotStart when another process has it
 */
export async function lockHome(home: string, url: string): Promise<() => void> {
  try {
    await makeFolder(home);
    return lockProcess(lockFile(home), url);
  } catch (error) {
    if (!(error instanceof LockHeldError)) return cannotStart(`AMEND_HOME=${home} cannot be used`)(error);
    throw new CannotStart(
      `another Amend (process ${error.pid}) runs on ${home}; stop it, or set AMEND_HOME and PORT to run a second one`,
    );
  }
}
