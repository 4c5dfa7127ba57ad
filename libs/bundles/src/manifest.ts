import { servableManifestSchema } from '@amend/model-server';
import { z } from 'zod';

/** The files of a bundle beside its manifest. */
export const bundleFiles = {
  /** The whole network, as `emitOnnx` of @amend/network writes it. */
  model: 'model.onnx',
  /** The same for TensorFlow, as `emitSavedModel` of @amend/network writes it. */
  savedModel: 'saved_model/saved_model.pb',
  /** Requests that a server answers before it lets others in. */
  warmUp: 'assets.extra/tf_serving_warmup_requests',
  /** The head alone, as `writeHead` of @amend/network writes it. */
  head: 'head.safetensors',
  /** The classes in the order of the scores. */
  classes: 'classes.json',
  /** How an image becomes pixels. */
  preparation: 'preparation.json',
  licence: 'LICENSE.md',
} as const;
/** The backbone's weights, in the bundles of those versions whose backbone is not the one that comes with Amend. */
export const BACKBONE_FILE = 'backbone.safetensors';
export const MANIFEST = 'manifest.json';

/** A class and the name it had when the version was made; its id is what stays. */
export interface BundleClass {
  id: string;
  name: string;
}

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What a model server reads (its part stays its own), and what a version is made of. */
export const bundleManifestSchema = servableManifestSchema.and(
  z.object({
    format: z.literal(1),
    backbone: z.string(),
    /** The version it was trained from; null: it is the backbone's own head. */
    parent: z.number().int().positive().nullable(),
    runId: z.uuid().nullable(),
    datasetHash: z.string().nullable(),
    softwareVersion: z.string(),
    /** SHA-256 of each file, by name. */
    files: z.record(z.string(), sha256Schema),
  }),
);
export type BundleManifest = z.infer<typeof bundleManifestSchema>;
