import { type Release, trafficStages } from '@amend/contracts';
import type { Prisma } from '@amend/db';

export const releaseParts = {
  model: { select: { name: true, live: true } },
  steps: { orderBy: { id: 'asc' }, select: { state: true, at: true, reason: true } },
  traffic: true,
} as const satisfies Prisma.ReleaseInclude;
export type ReleaseRow = Prisma.ReleaseGetPayload<{ include: typeof releaseParts }>;

/** A row of releases, with its steps, as the REST API shows it. */
export function releaseAnswer(row: ReleaseRow): Release {
  const { id, version, from, kind, by, state, stage, reason, log } = row;
  return {
    id,
    version,
    from,
    kind,
    by,
    state,
    stage,
    reason,
    log,
    model: row.model.name,
    steps: row.steps.map((step) => ({ ...step, at: step.at.toISOString() })),
    traffic: trafficOf(row),
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

/** Of all processes together, stage by stage. */
function trafficOf({ traffic }: ReleaseRow): Release['traffic'] {
  return trafficStages.flatMap((stage) => {
    const seen = traffic.filter((one) => one.stage === stage);
    const sum = (of: 'calls' | 'errors' | 'disagreed') => seen.reduce((total, one) => total + one[of], 0);
    if (seen.length === 0) return [];
    return { stage, requests: sum('calls'), failed: sum('errors'), disagreed: sum('disagreed') };
  });
}
