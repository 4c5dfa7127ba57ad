import { activeReleaseStates, type ReleaseState, releaseTransitions, statesBefore } from '@amend/contracts';
import type { Prisma, Transaction } from '@amend/db';
import { ClaimLostError, type ReleaseClaim } from './release-claim.js';

/**
 * Moves a release to a state that may follow its own, and writes the step down.
 * @throws ClaimLostError
 */
export async function moveRelease(
  transaction: Transaction,
  { id, fence }: ReleaseClaim,
  state: ReleaseState,
  reason: string,
  more: Prisma.ReleaseUpdateManyMutationInput = {},
): Promise<void> {
  const finished = !activeReleaseStates.includes(state);
  const { count } = await transaction.release.updateMany({
    where: { id, fence, state: { in: statesBefore(releaseTransitions, state) } },
    data: {
      stage: null,
      stageSince: null,
      ...more,
      state,
      ...(finished && { finishedAt: new Date(), reason }),
    },
  });
  if (count === 0) throw new ClaimLostError();
  await transaction.releaseStep.create({ data: { releaseId: id, state, reason } });
}

/** The release that a rollback undoes says so. */
export async function markRolledBack(
  transaction: Transaction,
  claim: ReleaseClaim,
  undone: number,
): Promise<void> {
  const release = await transaction.release.findFirst({
    where: { modelId: claim.modelId, version: undone, state: 'live', id: { not: claim.id } },
    orderBy: { createdAt: 'desc' },
  });
  if (!release) return;
  const reason = `Rolled back to version ${claim.version} by ${claim.by}.`;
  await transaction.release.updateMany({
    where: { id: release.id, state: 'live' },
    data: { state: 'rolled_back', stage: null, stageSince: null, reason },
  });
  await transaction.releaseStep.create({
    data: { releaseId: release.id, state: 'rolled_back', reason },
  });
}
