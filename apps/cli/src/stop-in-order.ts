import { reasonOf } from './reason-of.js';

/** Something that was started and has to be stopped. */
export interface Stop {
  name: string;
  stop(): Promise<void>;
}

/**
 * Stops all, the last one first, each after the one before it; one that cannot be stopped keeps none of the others running.
 *
 * @returns what went wrong, in words, in that order
 */
export async function stopInOrder(stops: readonly Stop[]): Promise<string[]> {
  const problems: string[] = [];
  for (const { name, stop } of [...stops].reverse()) {
    try {
      await stop();
    } catch (error) {
      problems.push(`${name}: ${reasonOf(error)}`);
    }
  }
  return problems;
}
