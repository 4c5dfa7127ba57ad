import { Counter } from 'prom-client';
import { metrics } from './registry.js';

const corrections = new Counter({
  name: 'amend_corrections_total',
  help: 'What people said of predictions',
  labelNames: ['kind'],
  registers: [metrics],
});

const kinds = ['correction', 'confirmation', 'none', 'undo'] as const;
// Each is there before the first one, or a rate would not see it.
for (const kind of kinds) corrections.inc({ kind }, 0);

/** Counts a correction that was made. */
export function countCorrection(correction: { classId: string | null; confirmation: boolean }): void {
  const said = correction.confirmation ? 'confirmation' : 'correction';
  corrections.inc({ kind: correction.classId === null ? 'none' : said });
}

/** Counts a correction that was undone. */
export function countUndo(): void {
  corrections.inc({ kind: 'undo' });
}
