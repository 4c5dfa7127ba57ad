import type { Database, Survey } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { type CurrentClass, currentClasses } from '../classes/current-classes.js';
import { DATABASE } from '../platform/tokens.js';

/** How far a model's traffic has drifted, by its name. */
export interface ModelDrift {
  model: string;
  alarm: boolean;
  embedding: number;
  score: number;
}

/** What surveys found. */
@Injectable()
export class DriftRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  survey(modelId: string): Promise<Survey | null> {
    return this.database.survey.findUnique({ where: { modelId } });
  }

  /** What classes are by now, by the ids that surveys know them under. */
  classes(ids: Iterable<string>): Promise<Map<string, CurrentClass>> {
    return currentClasses(this.database, ids);
  }

  /** Of all models that were asked enough. */
  all(): Promise<ModelDrift[]> {
    return this.database.$queryRaw<ModelDrift[]>`
      select m.name as model, (s.drift ->> 'alarm')::boolean as alarm,
        (s.drift ->> 'embedding')::float8 as embedding, (s.drift ->> 'score')::float8 as score
      from surveys s join models m on m.id = s.model_id
      where m.deleted_at is null and jsonb_typeof(s.drift) = 'object'`;
  }
}
