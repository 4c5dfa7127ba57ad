import { Injectable } from '@nestjs/common';
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

/** How many corrections were made and undone. */
@Injectable()
export class CorrectionMetrics {
  made(correction: { classId: string | null; confirmation: boolean }): void {
    const said = correction.confirmation ? 'confirmation' : 'correction';
    corrections.inc({ kind: correction.classId === null ? 'none' : said });
  }

  undone(): void {
    corrections.inc({ kind: 'undo' });
  }
}
