import { activeReleaseStates, type ReleaseState, releaseTransitions, statesBefore } from '@amend/contracts';
import { type Database, Prisma, type Transaction } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { lockModel } from '../models/lock-model.js';
import { DATABASE } from '../platform/tokens.js';

/** The right to work on a release, for as long as its fence is the latest and it is renewed in time. */
export interface ReleaseClaim {
  id: string;
  fence: number;
  kind: 'release' | 'rollback';
  version: number;
  by: string;
  modelId: string;
  model: string;
  backbone: string;
  /** Name of the version's bundle. */
  bundle: string;
}

/** Somebody else works on the release now, or a newer one took its place: leave it alone. */
export class ClaimLostError extends Error {
  override name = 'ClaimLostError';
}

/** A worker that has not renewed its claim for so long is taken for dead. Ten seconds are promised for the take-over. */
const STALE = Prisma.sql`interval '5 seconds'`;
const ACTIVE = Prisma.sql`(${Prisma.join(activeReleaseStates.map((state) => Prisma.sql`${state}::"ReleaseState"`))})`;
const SUPERSEDABLE = Prisma.sql`(${Prisma.join(
  statesBefore(releaseTransitions, 'superseded').map((state) => Prisma.sql`${state}::"ReleaseState"`),
)})`;

/**
 * The state of releases, changed by conditional updates only: each names the fence of who changes it and the states from
 * which it may go on, so that of two processes one succeeds, and a process that was taken for dead changes nothing.
 */
@Injectable()
export class ReleaseClaims {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Of several unfinished releases of a model only the newest goes on, but one that has begun to shift is finished. */
  async supersede(): Promise<void> {
    await this.database.$executeRaw`
      with superseded as (
        update releases r set state = 'superseded', finished_at = now(),
          reason = 'A later release of this model took its place.'
        where r.state in ${SUPERSEDABLE}
          and exists (select 1 from releases n where n.model_id = r.model_id and n.id > r.id and n.state in ${ACTIVE})
        returning r.id, r.reason)
      insert into release_steps (release_id, state, reason) select id, 'superseded', reason from superseded`;
  }

  /** Takes up a release that nobody works on; one at a time a model. */
  async claim(worker: string): Promise<ReleaseClaim | null> {
    const [claim] = await this.database.$queryRaw<ReleaseClaim[]>`
      update releases set fence = fence + 1, worker = ${worker}, heartbeat_at = now()
      from models m, versions v
      where releases.id = (
          select r.id from releases r join models on models.id = r.model_id and models.deleted_at is null
          where r.state in ${ACTIVE} and (r.heartbeat_at is null or r.heartbeat_at < now() - ${STALE})
            and not exists (
              select 1 from releases o where o.model_id = r.model_id and o.id <> r.id and o.state = 'shifting')
          order by r.id limit 1 for update of r skip locked)
        and m.id = releases.model_id and v.model_id = releases.model_id and v.number = releases.version
      returning releases.id, releases.fence, releases.kind, releases.version, releases.by,
        m.id as "modelId", m.name as model, m.backbone, v.bundle`;
    return claim ?? null;
  }

  /** @returns false when the claim is lost */
  async renew({ id, fence }: ReleaseClaim): Promise<boolean> {
    const renewed = await this.database.$executeRaw`
      update releases set heartbeat_at = now() where id = ${id}::uuid and fence = ${fence} and state in ${ACTIVE}`;
    return renewed === 1;
  }

  /** Lets the next process take it up at once. */
  async giveUp({ id, fence }: ReleaseClaim): Promise<void> {
    await this.database.release.updateMany({
      where: { id, fence, state: { in: [...activeReleaseStates] } },
      data: { heartbeatAt: null, worker: null },
    });
  }

  /**
   * The state of a claimed release, and the version that is live.
   * @throws ClaimLostError
   */
  async read({ id, fence }: ReleaseClaim): Promise<{ state: ReleaseState; live: number | null }> {
    const row = await this.database.release.findFirst({
      where: { id, fence },
      select: { state: true, model: { select: { live: true } } },
    });
    if (!row) throw new ClaimLostError();
    return { state: row.state, live: row.model.live };
  }

  /**
   * Moves a release on, with its reason.
   * @throws ClaimLostError
   */
  async enter(claim: ReleaseClaim, state: ReleaseState, reason: string): Promise<void> {
    await this.database.$transaction((transaction) => move(transaction, claim, state, reason));
  }

  /**
   * @throws ClaimLostError
   */
  async fail(claim: ReleaseClaim, reason: string): Promise<void> {
    await this.enter(claim, 'failed', reason);
  }

  /**
   * Makes the version live: the alias, the states of all versions concerned and of the release change together.
   * @throws ClaimLostError
   */
  async shift(claim: ReleaseClaim): Promise<void> {
    const { modelId, version, kind, by } = claim;
    await this.database.$transaction(async (transaction) => {
      const model = await lockModel(transaction, modelId);
      if (!model) throw new ClaimLostError();
      const { live } = model;
      const replaced = live !== null && live !== version ? live : null;
      const after = replaced === null ? '' : `; version ${replaced} is kept ready for a rollback`;
      await move(
        transaction,
        claim,
        'live',
        `Version ${version} answers every request from now on${after}.`,
        {
          from: replaced,
        },
      );
      await transaction.auditEntry.create({
        data: { by, action: `release.${kind}`, subject: claim.id, detail: { version, from: live } },
      });
      if (live === version) return;
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
        data: { state: 'live', liveSince: new Date() },
      });
      await transaction.model.update({
        where: { id: modelId },
        data: { live: version, previous: replaced },
      });
    });
  }
}

async function move(
  transaction: Transaction,
  { id, fence }: ReleaseClaim,
  state: ReleaseState,
  reason: string,
  more: Prisma.ReleaseUpdateManyMutationInput = {},
): Promise<void> {
  const finished = !activeReleaseStates.some((active) => active === state);
  const { count } = await transaction.release.updateMany({
    where: { id, fence, state: { in: statesBefore(releaseTransitions, state) } },
    data: { ...more, state, ...(finished && { finishedAt: new Date(), reason }) },
  });
  if (count === 0) throw new ClaimLostError();
  await transaction.releaseStep.create({ data: { releaseId: id, state, reason } });
}

/** The release that a rollback undoes says so. */
async function markRolledBack(transaction: Transaction, claim: ReleaseClaim, undone: number): Promise<void> {
  const release = await transaction.release.findFirst({
    where: { modelId: claim.modelId, version: undone, state: 'live', id: { not: claim.id } },
    orderBy: { id: 'desc' },
  });
  if (!release) return;
  const reason = `Rolled back to version ${claim.version} by ${claim.by}.`;
  await transaction.release.updateMany({
    where: { id: release.id, state: 'live' },
    data: { state: 'rolled_back', reason },
  });
  await transaction.releaseStep.create({
    data: { releaseId: release.id, state: 'rolled_back', reason },
  });
}
