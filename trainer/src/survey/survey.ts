import type { BundleStore } from '@amend/bundles';
import type { Queries } from '@amend/db/sql';
import type { HeadArithmetic } from '@amend/learning';

/** What a survey looks at. */
export interface Survey {
  database: Queries;
  bundles: BundleStore;
  arithmetic: HeadArithmetic;
  modelId: string;
  /** Of the live version: the key that its embeddings are kept under. */
  backbone: string;
}
