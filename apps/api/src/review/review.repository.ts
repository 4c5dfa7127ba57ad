import { type Database, Prisma } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../platform/tokens.js';
import type { ReviewOrder, ReviewPosition } from './review-order.js';

export interface ReviewRequest {
  modelId: string;
  /** Who asks; nobody else gets the same items for a while. */
  by: string;
  order: ReviewOrder;
  after: ReviewPosition | undefined;
  /** Only where this class was the best. */
  classId: string | undefined;
  limit: number;
}

export interface Candidate {
  id: string;
  position: string[];
  /** false: somebody else took it in the same moment. */
  leased: boolean;
}

/** How long an item is its asker's alone. */
const LEASE = Prisma.sql`interval '5 minutes'`;

@Injectable()
export class ReviewRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * The next items in order, leased to the asker: predictions whose images nobody has labelled, the latest one of each
   * image, without those that are leased to others.
   */
  async lease(request: ReviewRequest): Promise<Candidate[]> {
    const { modelId, by, order, after, limit } = request;
    const beyond = after === undefined ? Prisma.empty : Prisma.sql`and ${order.beyond(after)}`;
    // Inserted in the order of the hash, so that two askers do not wait for each other in a circle; an item that
    // somebody else takes in the same moment is not leased.
    return this.database.$queryRaw<Candidate[]>`
      with next as (
        select p.id, p.sha256, ${order.position} as position
        from predictions p
        where ${open(request)} ${beyond}
        order by ${order.by} limit ${limit}
      ), leased as (
        insert into review_leases as lease (model_id, sha256, by, until)
        select ${modelId}::uuid, sha256, ${by}, now() + ${LEASE} from next order by sha256
        on conflict (model_id, sha256) do update set by = excluded.by, until = excluded.until
        where lease.by = excluded.by or lease.until < now()
        returning sha256
      )
      select p.id, p.position, leased.sha256 is not null as leased from next p left join leased using (sha256)
      order by ${order.byPosition}`;
  }

  /** How many images are open to this asker. */
  async remaining(request: Pick<ReviewRequest, 'modelId' | 'by' | 'classId' | 'order'>): Promise<number> {
    const [row] = await this.database.$queryRaw<{ count: number }[]>`
      select count(*)::int as count from predictions p where ${open(request)}`;
    return row?.count ?? 0;
  }

  /** Leases that ended are of no use to anybody. */
  async forgetEnded(): Promise<void> {
    await this.database.$executeRaw`delete from review_leases where until < now()`;
  }
}

function open({
  modelId,
  by,
  classId,
  order,
}: Pick<ReviewRequest, 'modelId' | 'by' | 'classId' | 'order'>): Prisma.Sql {
  const only = order.only === undefined ? Prisma.empty : Prisma.sql`and ${order.only}`;
  const ofClass = classId === undefined ? Prisma.empty : Prisma.sql`and p.class_ids[1] = ${classId}::uuid`;
  return Prisma.sql`p.model_id = ${modelId}::uuid ${ofClass} ${only}
    and not exists (select 1 from labels l
      where l.model_id = p.model_id and l.sha256 = p.sha256 and l.correction_id is not null)
    and not exists (select 1 from review_leases r
      where r.model_id = p.model_id and r.sha256 = p.sha256 and r.by <> ${by} and r.until >= now())
    and not exists (select 1 from predictions later
      where later.sha256 = p.sha256 and later.model_id = p.model_id and later.id > p.id)`;
}
