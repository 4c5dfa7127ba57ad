import type { Queries } from '@amend/db/sql';

/** What a survey looks at. */
export interface Survey {
  database: Queries;
  modelId: string;
  /** Of the live version: the key that its embeddings are kept under. */
  backbone: string;
}
