import { type ReleaseStage, type ReleaseState, stageStates } from '@amend/contracts';
import type { Database, Transaction } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { lockModel } from '../../models/lock-model.js';
import { policyOf } from '../../models/policy-of.js';
import { databaseTime } from '../../platform/database-time.js';
import { DATABASE } from '../../platform/tokens.js';
import { markRolledBack, moveRelease } from './move-release.js';
import { ClaimLostError, type ReleaseClaim } from './release-claim.js';

/**
 * The state of releases, changed by conditional updates only: each names the fence of who changes it and the states from
 * which it may go on, so that of two processes one succeeds, and a process that was taken for dead changes nothing.
 */
@Injectable()
export class ReleaseStates {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * Moves a release on, with its reason.
   * @throws ClaimLostError
   */
  async enter(claim: ReleaseClaim, state: ReleaseState, reason: string): Promise<void> {
    await this.database.$transaction((transaction) => moveRelease(transaction, claim, state, reason));
  }

  /**
   * Begins a stage of the state that a release is in, with its reason.
   * @throws ClaimLostError
   */
  async begin({ id, fence }: ReleaseClaim, stage: ReleaseStage, reason: string): Promise<void> {
    const state = stageStates[stage];
    await this.database.$transaction(async (transaction) => {
      const { count } = await transaction.release.updateMany({
        where: { id, fence, state },
        data: { stage, stageSince: await databaseTime(transaction) },
      });
      if (count === 0) throw new ClaimLostError();
      await transaction.releaseStep.create({ data: { releaseId: id, state, reason } });
    });
  }

  /** Ends the watch over a live release. */
  async settle({ id, fence }: ReleaseClaim, reason: string): Promise<void> {
    await this.database.$transaction(async (transaction) => {
      const { count } = await transaction.release.updateMany({
        where: { id, fence, stage: 'watch' },
        data: { stage: null, stageSince: null },
      });
      if (count === 1)
        await transaction.releaseStep.create({ data: { releaseId: id, state: 'live', reason } });
    });
  }

  /**
   * @throws ClaimLostError
   */
  async fail(claim: ReleaseClaim, reason: string, log: string | null = null): Promise<void> {
    await this.database.$transaction((transaction) =>
      moveRelease(transaction, claim, 'failed', reason, { log }),
    );
  }

  /**
   * Makes the version live: the alias, the states of all versions concerned and of the release change together.
   * @param seen what came of it before, a sentence; null: nothing to tell
   * @throws ClaimLostError
   */
  async shift(claim: ReleaseClaim, seen: string | null): Promise<void> {
    const { modelId, version, kind, by } = claim;
    await this.database.$transaction(async (transaction) => {
      const model = await lockModel(transaction, modelId);
      if (!model) throw new ClaimLostError();
      const now = await databaseTime(transaction);
      const { live } = model;
      const replaced = live !== null && live !== version ? live : null;
      const after = replaced === null ? '' : `; version ${replaced} is kept ready for a rollback`;
      const { watchSeconds } = policyOf(model, 'releasePolicy');
      const watched = replaced !== null && kind === 'release' && watchSeconds > 0;
      await moveRelease(
        transaction,
        claim,
        'live',
        `${seen === null ? '' : `${seen} `}Version ${version} answers every request from now on${after}.`,
        { from: replaced, ...(watched && { stage: 'watch', stageSince: now }) },
      );
      await transaction.auditEntry.create({
        data: { by, action: `release.${kind}`, subject: claim.id, detail: { version, from: live } },
      });
      if (live === version) return;
      await endOlderWatches(transaction, claim, version);
      await transaction.version.updateMany({
        where: { modelId, state: 'released', number: { not: version } },
        data: { state: 'retired' },
      });
      if (replaced !== null) {
        await transaction.version.updateMany({
          where: { modelId, number: replaced, state: 'live' },
          data: { state: 'released' },
        });
        if (kind === 'rollback') await markRolledBack(transaction, claim, replaced);
      }
      await transaction.version.update({
        where: { modelId_number: { modelId, number: version } },
        data: { state: 'live', liveSince: now },
      });
      await transaction.model.update({
        where: { id: modelId },
        data: { live: version, previous: replaced },
      });
    });
  }

  /**
   * Makes the version live again that was before, and the release rolled back, unless another version is live by now.
   * @throws ClaimLostError
   */
  async rollBack(claim: ReleaseClaim, reason: string, log: string | null): Promise<void> {
    const { id, modelId, version } = claim;
    await this.database.$transaction(async (transaction) => {
      const model = await lockModel(transaction, modelId);
      if (model?.live !== version || model.previous === null) throw new ClaimLostError();
      const { previous } = model;
      const says = `${reason} Version ${previous} answers again.`;
      await endOlderWatches(transaction, claim, previous);
      await moveRelease(transaction, claim, 'rolled_back', says, { log });
      await transaction.auditEntry.create({
        data: {
          by: 'amend',
          action: 'release.rolled_back',
          subject: id,
          detail: { version: previous, from: version, reason },
        },
      });
      await transaction.version.updateMany({
        where: { modelId, number: version, state: 'live' },
        data: { state: 'retired' },
      });
      await transaction.version.updateMany({
        where: { modelId, number: previous },
        data: { state: 'live', liveSince: await databaseTime(transaction) },
      });
      // The bad one is nothing to go back to.
      await transaction.model.update({ where: { id: modelId }, data: { live: previous, previous: null } });
    });
  }
}

/** Of a version that goes live again: its watch of before may not have been ended yet, and knows another version to go back to. */
async function endOlderWatches(
  transaction: Transaction,
  { id, modelId }: ReleaseClaim,
  version: number,
): Promise<void> {
  await transaction.release.updateMany({
    where: { modelId, version, stage: 'watch', id: { not: id } },
    data: { stage: null, stageSince: null },
  });
}
