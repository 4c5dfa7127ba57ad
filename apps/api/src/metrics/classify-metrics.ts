import { Counter, Histogram } from 'prom-client';
import { metrics } from './registry.js';

const BUCKETS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

const phases = ['prepare', 'predict', 'store', 'commit'] as const;

const seconds = new Histogram({
  name: 'amend_classify_seconds',
  help: 'Time of each phase of classifying an image',
  labelNames: ['phase'],
  buckets: BUCKETS,
  registers: [metrics],
});
// Each is there before the first image, or a rate would not see that one.
for (const phase of phases) seconds.zero({ phase });
const predictions = new Counter({
  name: 'amend_predictions_total',
  help: 'Images classified',
  labelNames: ['model', 'version'],
  registers: [metrics],
});

/** Does the work of a phase, and counts how long it takes. */
export async function timed<T>(phase: (typeof phases)[number], work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    return await work();
  } finally {
    seconds.observe({ phase }, (performance.now() - started) / 1000);
  }
}

/** Counts an image that was classified. */
export function countPrediction(model: string, version: number): void {
  predictions.inc({ model, version });
}
