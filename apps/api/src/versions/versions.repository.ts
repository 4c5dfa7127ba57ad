import type { Database } from '@amend/db';
import { Prisma } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../platform/tokens.js';

/** All but its classes: a thousand ids in each row. */
const versionParts = {
  omit: { classIds: true },
  include: {
    run: {
      select: {
        id: true,
        mode: true,
        trigger: true,
        by: true,
        metrics: true,
        verdict: true,
        datasetHash: true,
      },
    },
  },
} as const satisfies Prisma.VersionDefaultArgs;
export type VersionRow = Prisma.VersionGetPayload<typeof versionParts>;

/** What a version can tell apart. */
export interface VersionClasses {
  classes: number;
  /** Names of those that its parent does not know; none for what no run made. */
  newClasses: string[];
}

/** How many images of a class a run learned from and measured with. */
export interface ExampleCount {
  /** null: images of none of the classes. */
  name: string | null;
  train: number;
  verified: number;
}

/** Of the photos that were audited, those that were answered right. */
export interface AuditCount {
  images: number;
  right: number;
}

@Injectable()
export class VersionsRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Newest first. @param before only older ones */
  page(modelId: string, before: number | undefined, limit: number): Promise<VersionRow[]> {
    return this.database.version.findMany({
      where: { modelId, ...(before !== undefined && { number: { lt: before } }) },
      ...versionParts,
      orderBy: { number: 'desc' },
      take: limit,
    });
  }

  find(modelId: string, number: number): Promise<VersionRow | null> {
    return this.database.version.findUnique({
      where: { modelId_number: { modelId, number } },
      ...versionParts,
    });
  }

  /** By version. */
  async classes(modelId: string, numbers: readonly number[]): Promise<Map<number, VersionClasses>> {
    const rows = await this.database.$queryRaw<(VersionClasses & { number: number })[]>`
      select version.number, cardinality(version.class_ids) as classes, array(
        select coalesce(c.name, own.id::text)
        from unnest(version.class_ids) with ordinality own (id, place)
        left join classes c on c.id = own.id
        where version.run_id is not null and version.class_ids is distinct from parent.class_ids
          and not exists (select from unnest(parent.class_ids) known (id) where known.id = own.id)
        order by own.place
      ) as "newClasses"
      from versions version
      left join versions parent on parent.model_id = version.model_id and parent.number = version.parent
      where version.model_id = ${modelId}::uuid and version.number = any(${numbers}::int[])`;
    return new Map(rows.map(({ number, ...classes }) => [number, classes]));
  }

  /** The classes of a version, in the order of the scores, by the names that they have now. */
  classList(versionId: string): Promise<{ classId: string; name: string }[]> {
    return this.database.$queryRaw`
      select own.id as "classId", coalesce(c.name, own.id::text) as name
      from versions v, unnest(v.class_ids) with ordinality own (id, place)
      left join classes c on c.id = own.id
      where v.id = ${versionId}::uuid order by own.place`;
  }

  /**
   * By version: of the photos that people audited since it was made, how many it answered as they are labelled now. Those that were
   * audited before, it has learned, and they no more stand for the others, which it has not.
   */
  async audited(modelId: string, numbers: readonly number[]): Promise<Map<number, AuditCount>> {
    const rows = await this.database.$queryRaw<(AuditCount & { version: number })[]>`
      select version, count(*)::int as images, count(*) filter (where is_right)::int as right
      from (
        select distinct on (p.version, p.sha256) p.version,
          case when l.class_id is null then p.unknown
            else case when answered.merged_into is null then answered.id else current_class(answered.id) end = l.class_id
          end as is_right
        from corrections c
        join labels l on l.model_id = c.model_id and l.sha256 = c.sha256 and l.correction_id is not null
        join predictions p on p.model_id = c.model_id and p.sha256 = c.sha256
        join versions v on v.model_id = p.model_id and v.number = p.version and v.created_at <= c.created_at
        left join classes answered on answered.id = p.class_ids[1]
        where c.model_id = ${modelId}::uuid and c.audit and c.undone_at is null
          and p.version = any(${numbers}::int[])
        order by p.version, p.sha256, p.id desc
      ) audited group by version`;
    return new Map(rows.map(({ version, images, right }) => [version, { images, right }]));
  }

  async exampleCounts(runId: string): Promise<ExampleCount[]> {
    return this.database.$queryRaw<ExampleCount[]>`
      select c.name,
        count(*) filter (where e.part = 'train')::int as train,
        count(*) filter (where e.part = 'verified')::int as verified
      from training_examples e left join classes c on c.id = e.class_id
      where e.run_id = ${runId}::uuid group by c.id, c.name order by count(*) desc, c.name`;
  }
}
