import { releasePolicySchema } from '@amend/contracts';
import type { Database } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../../platform/tokens.js';
import { type QuietHours, quietUntil } from '../../schedule/quiet-hours.js';
import type { ReleaseSnapshot, StageTraffic } from '../next-action/release-snapshot.js';
import { ClaimLostError, type ReleaseClaim } from './release-claim.js';

/** How a release stands in the database. */
export interface ReleaseStanding
  extends Pick<
    ReleaseSnapshot,
    'state' | 'stage' | 'stageMs' | 'live' | 'policy' | 'traffic' | 'quietUntil'
  > {
  /** The version that it replaced, or is about to; null: it is the first. */
  from: number | null;
}

interface StandingRow
  extends Pick<ReleaseStanding, 'state' | 'stage' | 'stageMs' | 'live' | 'from'>,
    StageTraffic,
    QuietHours {
  policy: unknown;
}

@Injectable()
export class ReleaseStandings {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * How a claimed release stands.
   * @throws ClaimLostError
   */
  async read({ id, fence }: ReleaseClaim): Promise<ReleaseStanding> {
    const [row] = await this.database.$queryRaw<StandingRow[]>`
      select r.state::text as state, r.stage::text as stage, m.live, m.release_policy as policy, r."from",
        coalesce(extract(epoch from now() - r.stage_since) * 1000, 0)::float8 as "stageMs",
        s.timezone, s.quiet_from as "quietFrom", s.quiet_to as "quietTo",
        t.calls, t.errors, t.disagreed
      from releases r join models m on m.id = r.model_id
      left join schedules s on s.model_id = r.model_id
      cross join lateral (
        select coalesce(sum(calls), 0)::int as calls, coalesce(sum(errors), 0)::int as errors,
          coalesce(sum(disagreed), 0)::int as disagreed
        from release_traffic where release_id = r.id and stage = r.stage) t
      where r.id = ${id}::uuid and r.fence = ${fence}`;
    if (!row) throw new ClaimLostError();
    const { state, stage, stageMs, live, from, calls, errors, disagreed } = row;
    return {
      state,
      stage,
      stageMs,
      live,
      from,
      policy: releasePolicySchema.parse(row.policy ?? {}),
      traffic: { calls, errors, disagreed },
      quietUntil: quietUntil(row, new Date()),
    };
  }
}
