import type { TrainingMetrics } from '@amend/contracts';
import type { HeadFitReport } from '@amend/learning';
import type { RunData } from '../datasets/run-data.js';
import type { TunedNetwork } from '../fine-tune/fine-tune-run.js';
import type { RunSubject } from '../run-subject.js';

interface Outcome {
  seconds: number;
  /** null: nothing was fitted. */
  fit: HeadFitReport | null;
  /** null: the head alone was trained. */
  tuning: TunedNetwork['report'] | null;
}

/** What a run tells of itself. */
export function trainingMetrics(
  { live }: RunSubject,
  { classes, material, embedded }: RunData,
  { seconds, fit, tuning }: Outcome,
): TrainingMetrics {
  const known = new Set(live?.classes);
  return {
    examples: material.training.labels.length,
    newClasses: classes.filter(({ id }) => !known.has(id)).length,
    replayed: fit?.replayed ?? 0,
    verified: material.verified.labels.length,
    embedded,
    seconds,
    fit: tuning ? tuningMetrics(tuning) : fit ? fitMetrics(fit) : {},
  };
}

function tuningMetrics(report: TunedNetwork['report']): NonNullable<TrainingMetrics['fit']> {
  const { backend, bestEpoch, epochs, steps, losses, validation } = report;
  return {
    backend,
    bestEpoch,
    epochs,
    steps,
    loss: losses.at(-1) ?? null,
    validationAtStart: validation[0] ?? null,
    validationAtBest: validation[bestEpoch] ?? null,
  };
}

function fitMetrics(report: HeadFitReport): NonNullable<TrainingMetrics['fit']> {
  const { loss, iterations, converged, pull, trust, rehearsed, replayLeftOut, movedClasses } = report;
  return {
    loss,
    iterations,
    converged: converged ? 'yes' : 'no',
    pull: pull.pull,
    pullChosenBy: pull.by,
    trust,
    rehearsed,
    replayLeftOut,
    movedClasses,
  };
}
