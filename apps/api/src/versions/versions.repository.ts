import type { Database } from '@amend/db';
import { Prisma } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../platform/tokens.js';

const versionParts = {
  run: {
    select: {
      id: true,
      mode: true,
      trigger: true,
      by: true,
      metrics: true,
      verdict: true,
      datasetHash: true,
      startedAt: true,
      finishedAt: true,
    },
  },
} as const satisfies Prisma.VersionInclude;
export type VersionRow = Prisma.VersionGetPayload<{ include: typeof versionParts }>;

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

  /** All versions of a model, newest first. */
  all(modelId: string): Promise<VersionRow[]> {
    return this.database.version.findMany({
      where: { modelId },
      include: versionParts,
      orderBy: { number: 'desc' },
    });
  }

  find(modelId: string, number: number): Promise<VersionRow | null> {
    return this.database.version.findUnique({
      where: { modelId_number: { modelId, number } },
      include: versionParts,
    });
  }

  /** Current names of a model's classes by id. */
  async classNames(modelId: string): Promise<Map<string, string>> {
    const rows = await this.database.class.findMany({ where: { modelId }, select: { id: true, name: true } });
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** By version: of the photos that people audited, how many it answered as they are labelled now. */
  async audited(modelId: string): Promise<Map<number, AuditCount>> {
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
        left join classes answered on answered.id = p.class_ids[1]
        where c.model_id = ${modelId}::uuid and c.audit and c.undone_at is null
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
