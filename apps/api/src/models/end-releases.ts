import { releaseTransitions, statesBefore } from '@amend/contracts';
import type { Prisma, Transaction } from '@amend/db';

/**
 * Ends releases, as far as they may end so, each with its step. The fence moves on, so that whoever works on one changes nothing any
 * more.
 * @returns ids of those that it ended
 */
export async function endReleases(
  transaction: Transaction,
  state: 'superseded' | 'failed',
  which: Prisma.ReleaseWhereInput,
  reason: string,
): Promise<string[]> {
  const ended = await transaction.release.updateManyAndReturn({
    where: { AND: [which, { state: { in: statesBefore(releaseTransitions, state) } }] },
    data: {
      state,
      reason,
      stage: null,
      stageSince: null,
      finishedAt: new Date(),
      fence: { increment: 1 },
    },
    select: { id: true },
  });
  await transaction.releaseStep.createMany({
    data: ended.map(({ id }) => ({ releaseId: id, state, reason })),
  });
  return ended.map(({ id }) => id);
}
