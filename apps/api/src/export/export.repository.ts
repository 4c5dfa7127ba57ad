import type { Database } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../platform/tokens.js';
import type { ExportedExample } from './exported-example.js';

const AT_ONCE = 1_000;

@Injectable()
export class ExportRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** All labelled images by hash, page by page: what is labelled meanwhile may be among them or not. */
  async *examples(modelId: string): AsyncGenerator<ExportedExample> {
    let after = '';
    for (;;) {
      // The page first: PostgreSQL would read the images from the first one on, for each page.
      const rows = await this.database.$queryRaw<ExportedExample[]>`
        select l.sha256, i.content_type as "contentType", c.name as "className", l.part,
          said.by, said.created_at as "labelledAt"
        from (
          select * from labels
          where model_id = ${modelId}::uuid and correction_id is not null and sha256 > ${after}
          order by sha256 limit ${AT_ONCE}
        ) l
        join images i on i.sha256 = l.sha256
        join corrections said on said.id = l.correction_id
        left join classes c on c.id = l.class_id
        order by l.sha256`;
      yield* rows;
      const last = rows.at(-1);
      if (!last) return;
      after = last.sha256;
    }
  }
}
