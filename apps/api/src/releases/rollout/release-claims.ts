import { activeReleaseStates, type ReleaseState, releaseTransitions, statesBefore } from '@amend/contracts';
import { type Database, Prisma } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../../platform/tokens.js';
import type { ReleaseClaim } from './release-claim.js';

/** A worker that has not renewed its claim for so long is taken for dead. Ten seconds are promised for the take-over. */
const STALE = Prisma.sql`interval '5 seconds'`;
const among = (states: readonly ReleaseState[]) =>
  Prisma.sql`(${Prisma.join(states.map((state) => Prisma.sql`${state}::"ReleaseState"`))})`;
const ACTIVE = among(activeReleaseStates);
/** Of a later release: also one that was through before anybody looked. */
const TAKES_PLACE = among([...activeReleaseStates, 'live', 'rolled_back']);
/** Also a live one, while it is watched. */
const WORKED_ON = Prisma.sql`(state in ${ACTIVE} or stage = 'watch')`;
const SUPERSEDABLE = among(statesBefore(releaseTransitions, 'superseded'));

/** Who works on which release. */
@Injectable()
export class ReleaseClaims {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Of several unfinished releases of a model only the newest goes on, but one that has begun to shift is finished. */
  async supersede(): Promise<void> {
    await this.database.$executeRaw`
      with superseded as (
        update releases r set state = 'superseded', stage = null, stage_since = null, finished_at = now(),
          reason = 'A later release of this model took its place.'
        where r.state in ${SUPERSEDABLE}
          and exists (select 1 from releases n where n.model_id = r.model_id and n.created_at > r.created_at and n.state in ${TAKES_PLACE})
        returning r.id, r.reason)
      insert into release_steps (release_id, state, reason) select id, 'superseded', reason from superseded`;
  }

  /** Takes up a release that nobody works on; of a model none beside one that shifts, but for the live one that is watched. */
  async claim(worker: string): Promise<ReleaseClaim | null> {
    const [claim] = await this.database.$queryRaw<ReleaseClaim[]>`
      update releases set fence = fence + 1, worker = ${worker}, heartbeat_at = now()
      from models m, versions v
      where releases.id = (
          select r.id from releases r join models on models.id = r.model_id and models.deleted_at is null
          where (r.state in ${ACTIVE} or r.stage = 'watch') and (r.heartbeat_at is null or r.heartbeat_at < now() - ${STALE})
            and (r.stage = 'watch' or not exists (
              select 1 from releases o where o.model_id = r.model_id and o.id <> r.id and o.state = 'shifting'))
          order by r.created_at limit 1 for update of r skip locked)
        and m.id = releases.model_id and v.model_id = releases.model_id and v.number = releases.version
      returning releases.id, releases.fence, releases.kind, releases.version, releases.by,
        m.id as "modelId", m.name as model, coalesce(v.backbone, m.backbone) as backbone, v.bundle`;
    return claim ?? null;
  }

  /** @returns false when the claim is lost */
  async renew({ id, fence }: ReleaseClaim): Promise<boolean> {
    const renewed = await this.database.$executeRaw`
      update releases set heartbeat_at = now() where id = ${id}::uuid and fence = ${fence} and ${WORKED_ON}`;
    return renewed === 1;
  }

  /** Lets the next process take it up at once. */
  async giveUp({ id, fence }: ReleaseClaim): Promise<void> {
    await this.database.release.updateMany({
      where: { id, fence, OR: [{ state: { in: [...activeReleaseStates] } }, { stage: 'watch' }] },
      data: { heartbeatAt: null, worker: null },
    });
  }
}
