import { activeReleaseStates, type ReleaseState } from '@amend/contracts';
import { Prisma, type Transaction } from '@amend/db';
import type { TargetVersion } from '../targets/release-target.js';

/** In which who releases it has put it in place. */
const IN_PLACE: readonly ReleaseState[] = ['starting', 'probing', 'shifting'];

export interface WantedVersion extends TargetVersion {
  /**
   * Live, previous and kept warm, or on its way and in place where it is released: it has to be there, also where this process
   * alone serves it. What a release has just begun with may be there.
   */
  needed: boolean;
}

/** The versions that are served, or about to be, of all models or of one. */
export function wantedVersions(database: Transaction, modelId?: string): Promise<WantedVersion[]> {
  const ofModel = modelId === undefined ? Prisma.empty : Prisma.sql`and m.id = ${modelId}::uuid`;
  return database.$queryRaw<WantedVersion[]>`
    select m.id as "modelId", m.name as model, v.number as version, v.bundle, is_needed as needed
    from models m
    join versions v on v.model_id = m.id
    cross join lateral (
      select (v.number = m.live or (v.number = m.previous and v.state = 'released')) is true
        or ${isReleased(IN_PLACE)} as is_needed) n
    where m.deleted_at is null ${ofModel} and (is_needed or ${isReleased(activeReleaseStates)})
    order by m.id, v.number`;
}

/** Of a version `v` of a model `m`. */
function isReleased(states: readonly ReleaseState[]): Prisma.Sql {
  return Prisma.sql`exists (
    select from releases r
    where r.model_id = m.id and r.version = v.number and r.state::text = any(${[...states]}))`;
}
