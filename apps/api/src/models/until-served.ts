import { setTimeout as delay } from 'node:timers/promises';
import { type ServingClient, ServingError } from '@amend/serving-client';

const PATIENCE_MS = 10_000;
const POLL_MS = 100;

/**
 * Waits until the model server serves a version, for 10 s: an external one may not know the model yet. Where none answers, as
 * before a version's containers are there, there is nothing to wait for.
 */
export async function untilServed(serving: ServingClient, model: string, version: number): Promise<void> {
  await within(async () => {
    const versions = await statusOf(serving, model, version);
    return versions === null || versions.some(({ state }) => state === 'AVAILABLE');
  });
}

/**
 * Waits until the model server serves no version of a model any more, or does not answer: then it has none in memory.
 * @returns false when it still did after 10 s
 */
export function untilUnloaded(serving: ServingClient, model: string): Promise<boolean> {
  return within(async () => {
    const versions = await statusOf(serving, model);
    return versions === null || versions.every(({ state }) => state === 'END');
  });
}

async function within(condition: () => Promise<boolean>): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    if (await condition()) return true;
    await delay(POLL_MS);
  }
  return false;
}

/** null: the server does not answer. */
async function statusOf(serving: ServingClient, model: string, version?: number) {
  try {
    return await serving.modelStatus(model, version);
  } catch (error) {
    if (error instanceof ServingError) return error.code === 'NOT_FOUND' ? [] : null;
    throw error;
  }
}
