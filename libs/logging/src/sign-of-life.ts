import type { ChildProcess } from 'node:child_process';

const EVERY_MS = 5_000;

/** Tells the parent process, where it opened a channel, every few seconds that this one's event loop turns. */
export function giveSignsOfLife(): void {
  setInterval(() => process.send?.({ type: 'alive' }, undefined, undefined, ignoreLoss), EVERY_MS).unref();
}

/**
 * Watches over a child that gives signs of life; every message is one.
 * @param longestMs of silence; time in which this process itself stood still does not count
 * @param onSilence is called once for each time that it falls silent
 */
export function watchForSilence(child: ChildProcess, longestMs: number, onSilence: () => void): void {
  let silentMs = 0;
  const timer = setInterval(() => {
    silentMs += EVERY_MS;
    if (silentMs >= longestMs && silentMs - EVERY_MS < longestMs) onSilence();
  }, EVERY_MS).unref();
  child.on('message', () => {
    silentMs = 0;
  });
  child.once('exit', () => clearInterval(timer));
}

/** Who ends with its parent hears of that by itself. */
function ignoreLoss(): void {}
