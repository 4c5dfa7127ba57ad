import type { Release } from '@amend/contracts';
import type { Answered } from '../support/test-load';

/** A release, from its first step to when the test had heard that it was live. */
export interface Period {
  steps: Release['steps'];
  until: number;
}

interface Span {
  from: number;
  to: number;
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
  const swapping = answers.filter(({ at }) => isWithin(swaps, at));
  const others = answers.filter(({ at }) => !isWithin(swaps, at));
  const first = Math.min(...making.map(({ from }) => from));
  const lines = [
    `before the first release: ${figuresOf(answers.filter(({ at }) => at < first))}`,
    `while a version is made: ${figuresOf(others.filter(({ at }) => isWithin(making, at)))}`,
    `while versions are swapped: ${figuresOf(swapping)}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function figuresOf(answers: readonly Answered[]): string {
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return `${times.length} answers, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${times.at(-1)} ms`;
}

function isWithin(spans: readonly Span[], at: number): boolean {
  return spans.some(({ from, to }) => at >= from && at <= to);
}

function timeOf(steps: Release['steps'], state: Release['state']): number {
  return Date.parse(steps.find((step) => step.state === state)?.at ?? '');
}
