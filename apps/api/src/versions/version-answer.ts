import {
  type LiveAccuracy,
  trainingMetricsSchema,
  type Version,
  verdictSchema,
  versionOverrideSchema,
} from '@amend/contracts';
import { exactInterval } from '@amend/learning';
import { precisionOf } from '../models/backbone-precision.js';
import type { AuditCount, VersionRow } from './versions.repository.js';

/** Ids of the classes that a version knows and its parent did not. */
function newClassIds(version: VersionRow, parent: VersionRow | null | undefined): string[] {
  if (version.parent === null || !parent) return version.runId === null ? [] : version.classIds;
  const known = new Set(parent.classIds);
  return version.classIds.filter((id) => !known.has(id));
}

/** A row of versions as the REST API shows it. */
export function versionAnswer(
  row: VersionRow,
  parent: VersionRow | null | undefined,
  model: { name: string; backbone: string },
  names: ReadonlyMap<string, string>,
  audited: ReadonlyMap<number, AuditCount>,
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
    classes: row.classIds.length,
    newClasses: newClassIds(row, parent).map((id) => names.get(id) ?? id),
    corrections: (metrics?.examples ?? 0) + (metrics?.verified ?? 0),
    metrics,
    verdict: run?.verdict == null ? null : verdictSchema.parse(run.verdict),
    liveAccuracy: liveAccuracy(audited.get(number)),
    createdAt: row.createdAt.toISOString(),
    liveSince: row.liveSince?.toISOString() ?? null,
    override: row.override === null ? null : versionOverrideSchema.parse(row.override),
  };
}

function liveAccuracy(count: AuditCount | undefined): LiveAccuracy | null {
  if (!count) return null;
  const { images, right } = count;
  return { images, right, ...exactInterval(right, images) };
}
