import type { Release } from '@amend/contracts';
import type { Answered } from './test-load';

/** A release, from its first step to when the test had heard that it was live. */
export interface Period {
  steps: Release['steps'];
  until: number;
}

/** After the alias has moved: what was asked of the version before still ends. */
const AFTER_MS = 2_000;

/** Prints how long answers took while versions were swapped, while they were made, and with no release under way. */
export function printWaits(answers: readonly Answered[], releases: readonly Period[]): void {
  const swaps = releases.map(({ steps }) => ({
    from: timeOf(steps, 'shifting'),
    to: timeOf(steps, 'live') + AFTER_MS,
  }));
  const making = releases.map(({ steps, until }) => ({ from: timeOf(steps, 'pending'), to: until }));
  const first = Math.min(...making.map(({ from }) => from));
  const within = (spans: { from: number; to: number }[], at: number) =>
    spans.some(({ from, to }) => at >= from && at <= to);
  const waits = {
    'before the first release': answers.filter(({ at }) => at < first),
    'while a version is made': answers.filter(({ at }) => within(making, at) && !within(swaps, at)),
    'while versions are swapped': answers.filter(({ at }) => within(swaps, at)),
  };
  const lines = Object.entries(waits).map(([name, { length }], index) => {
    const times = (Object.values(waits)[index] ?? []).map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(length * share)] ?? Number.NaN;
    return `${name}: ${length} answers, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${times.at(-1)} ms`;
  });
  process.stdout.write(`${lines.join('\n')}\n`);
}

function timeOf(steps: Release['steps'], state: Release['state']): number {
  return Date.parse(steps.find((step) => step.state === state)?.at ?? '');
}
