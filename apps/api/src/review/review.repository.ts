import { mostRemaining, reviewLeaseMinutes } from '@amend/contracts';
import { type Database, Prisma } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { findClass } from '../classes/class-lookup.js';
import { classAndParts } from '../classes/class-parts.js';
import { type CurrentClass, currentClasses } from '../classes/current-classes.js';
import { DATABASE } from '../platform/tokens.js';
import type { ReviewScope } from './review-items.js';
import type { ReviewOrder, ReviewPosition } from './review-order.js';

export interface ReviewRequest extends ReviewScope {
  order: ReviewOrder;
  after: ReviewPosition | undefined;
  limit: number;
  /** Whether what is said of them counts for the live accuracy. */
  audit: boolean;
}

export interface Candidate {
  /** Null: the photo was never classified. */
  id: string | null;
  sha256: string;
  position: string[];
  /** false: somebody else took it in the same moment. */
  leased: boolean;
}

/** What is known of a photo apart from its prediction; class ids. */
export interface ReviewFacts {
  sha256: string;
  label: string | null;
  likely: string | null;
  splitInto: string[];
  similar: number;
}

const LEASE = Prisma.sql`make_interval(mins => ${reviewLeaseMinutes}::int)`;
/** How long an ended lease still tells to whom a photo of the random slice was shown, unless somebody else took it over. */
const REMEMBERED = Prisma.sql`interval '1 day'`;

/** The active classes that the class of a label, `l`, was split into last. */
const SPLIT_INTO = Prisma.sql`coalesce((
  select array(
    select c.id from jsonb_array_elements_text(a.detail->'into') with ordinality as named (id, at)
    join classes c on c.id = named.id::uuid and c.status = 'active' order by named.at
  ) from audit a where a.subject = l.class_id::text and a.action = 'class.split' order by a.id desc limit 1
), '{}')`;

@Injectable()
export class ReviewRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * The ids of a class and of all that became part of it.
   * @throws ApiError 422 where there is no such class
   */
  async classIds(modelId: string, idOrName: string): Promise<string[]> {
    return classAndParts(this.database, (await findClass(this.database, modelId, idOrName)).id);
  }

  /** What classes are by now, by the ids that rows carry. */
  classes(ids: Iterable<string>): Promise<Map<string, CurrentClass>> {
    return currentClasses(this.database, ids);
  }

  /** The next items in order, leased to the asker, without those that are leased to others. */
  async lease(request: ReviewRequest): Promise<Candidate[]> {
    const { modelId, by, order, after, limit, audit } = request;
    const beyond = after === undefined ? Prisma.empty : Prisma.sql`where ${order.beyond(after)}`;
    // Inserted in the order of the hash, so that two askers do not wait for each other in a circle; an item that
    // somebody else takes in the same moment is not leased.
    return this.database.$queryRaw<Candidate[]>`
      with next as (
        select p.id, p.sha256, ${order.position} as position, row_number() over (order by ${order.by}) as place
        from (select * from (${order.items(request)}) p ${beyond} order by ${order.by} limit ${limit}) p
      ), leased as (
        insert into review_leases as lease (model_id, sha256, by, audit, until)
        select ${modelId}::uuid, sha256, ${by}, ${audit}, now() + ${LEASE} from next order by sha256
        on conflict (model_id, sha256) do update
        set by = excluded.by, until = excluded.until,
          audit = excluded.audit or (lease.audit and lease.by = excluded.by)
        where lease.by = excluded.by or lease.until < now()
        returning sha256
      )
      select p.id, p.sha256, p.position, leased.sha256 is not null as leased
      from next p left join leased using (sha256)
      order by p.place`;
  }

  /** How many items are open to this asker, as far as they are counted. */
  async remaining(scope: ReviewScope, order: ReviewOrder): Promise<number> {
    const [row] = await this.database.$queryRaw<{ count: number }[]>`
      select count(*)::int as count from (select from (${order.items(scope)}) p limit ${mostRemaining}) counted`;
    return row?.count ?? 0;
  }

  async facts(modelId: string, images: readonly string[]): Promise<Map<string, ReviewFacts>> {
    const rows = await this.database.$queryRaw<ReviewFacts[]>`
      select asked.sha256, l.class_id as label, coalesce(h.duplicates, 1) as similar,
        case when h.correction_id = l.correction_id then h.likely_class_id end as likely,
        case when l.recheck then ${SPLIT_INTO} else '{}' end as "splitInto"
      from unnest(${images}::char(64)[]) as asked (sha256)
      left join labels l on l.model_id = ${modelId}::uuid and l.sha256 = asked.sha256 and l.correction_id is not null
      left join review_hints h on h.model_id = ${modelId}::uuid and h.sha256 = asked.sha256`;
    return new Map(rows.map((row) => [row.sha256, row]));
  }

  /** Leases that ended long ago are of no use to anybody. */
  async forgetEnded(): Promise<void> {
    await this.database.$executeRaw`delete from review_leases where until < now() - ${REMEMBERED}`;
  }
}
