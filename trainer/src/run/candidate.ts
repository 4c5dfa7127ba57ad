import type { ClassifierHead } from '@amend/learning';
import type { Material } from '../datasets/material.js';
import type { Backbone } from '../embeddings/backbone.js';
import type { TunedNetwork } from '../fine-tune/fine-tune-run.js';

/** What a run would replace the live version by. */
export interface Candidate extends ClassifierHead {
  backbone: Backbone;
  /** The images as its own backbone sees them, and the same ones as the live version's does. */
  seen: Material;
  seenByLive: Material;
  /** Best scores of its training images with a class by fits that did not learn them; NaN where there is none. */
  heldOut: Float32Array | null;
  /** null: the backbone is the live version's. */
  tuning: TunedNetwork['report'] | null;
}
