import { setTimeout as delay } from 'node:timers/promises';
import { type ServingClient, ServingError } from '@amend/serving-client';

const PATIENCE_MS = 5_000;
const POLL_MS = 100;

/**
 * Waits until the model server serves no version of a model any more, or does not answer: then it has none in memory.
 * @returns false when it still did after 5 s
 */
export async function untilUnloaded(serving: ServingClient, model: string): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    try {
      const versions = await serving.modelStatus(model);
      if (versions.every(({ state }) => state === 'END')) return true;
    } catch (error) {
      if (error instanceof ServingError) return true;
      throw error;
    }
    await delay(POLL_MS);
  }
  return false;
}
