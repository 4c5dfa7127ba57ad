import {
  type LiveAccuracy,
  trainingMetricsSchema,
  type Version,
  verdictSchema,
  versionOverrideSchema,
} from '@amend/contracts';
import { exactInterval } from '@amend/learning';
import { precisionOf } from '../models/backbone-precision.js';
import type { AuditCount, VersionClasses, VersionRow } from './versions.repository.js';

/** A row of versions as the REST API shows it. */
export function versionAnswer(
  row: VersionRow,
  model: { name: string; backbone: string },
  { classes, newClasses }: VersionClasses,
  audited: AuditCount | undefined,
): Version {
  const { number, runId, state, run } = row;
  const metrics = run?.metrics == null ? null : trainingMetricsSchema.parse(run.metrics);
  return {
    number,
    model: model.name,
    runId,
    state,
    parent: row.parent,
    precision: precisionOf(model.backbone),
    classes,
    newClasses,
    corrections: (metrics?.examples ?? 0) + (metrics?.verified ?? 0),
    metrics,
    verdict: run?.verdict == null ? null : verdictSchema.parse(run.verdict),
    liveAccuracy: liveAccuracy(audited),
    createdAt: row.createdAt.toISOString(),
    liveSince: row.liveSince?.toISOString() ?? null,
    override: row.override === null ? null : versionOverrideSchema.parse(row.override),
    filesRemovedAt: row.filesRemovedAt?.toISOString() ?? null,
  };
}

function liveAccuracy(count: AuditCount | undefined): LiveAccuracy | null {
  if (!count) return null;
  const { images, right } = count;
  return { images, right, ...exactInterval(right, images) };
}
