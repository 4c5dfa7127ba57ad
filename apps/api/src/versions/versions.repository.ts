import type { Database } from '@amend/db';
import { Prisma } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../platform/tokens.js';

const versionParts = {
  run: {
    select: {
      ...{ id: true, mode: true, trigger: true, by: true, metrics: true, verdict: true },
      ...{ datasetHash: true, startedAt: true, finishedAt: true },
      _count: { select: { examples: true } },
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

  async exampleCounts(runId: string): Promise<ExampleCount[]> {
    return this.database.$queryRaw<ExampleCount[]>`
      select c.name,
        count(*) filter (where e.part = 'train')::int as train,
        count(*) filter (where e.part = 'verified')::int as verified
      from training_examples e left join classes c on c.id = e.class_id
      where e.run_id = ${runId}::uuid group by c.id, c.name order by count(*) desc, c.name`;
  }
}
