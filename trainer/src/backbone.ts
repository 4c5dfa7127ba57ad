import { readFile } from 'node:fs/promises';
import {
  assets,
  efficientNetLite0,
  type Head,
  type NetworkDescription,
  pretrainedHead,
  readSafetensors,
  type Tensors,
  toFloat32,
} from '@amend/network';
import { TrainingError } from './training-error.js';

/** A backbone, and where its data lie. */
export interface Backbone {
  network: NetworkDescription;
  weights(): Promise<Tensors>;
  /** The head of the classes that it was trained on. */
  head(): Promise<Head>;
  /** Embeddings `[n, embeddingSize]` of images of the classes that it was trained on, to keep those from being forgotten. */
  rehearsal(): Promise<Float32Array>;
}

const backbones: readonly Backbone[] = [
  {
    network: efficientNetLite0,
    weights: () => tensorsOf(assets.weights),
    head: async () => pretrainedHead(efficientNetLite0, await tensorsOf(assets.weights)),
    rehearsal: async () => {
      const embedding = (await tensorsOf(assets.rehearsalEmbeddings)).get('embedding');
      if (!embedding) throw new Error('The rehearsal data hold no embeddings');
      return toFloat32(embedding);
    },
  },
];

export function backboneNamed(name: string): Backbone {
  const backbone = backbones.find(({ network }) => network.name === name);
  if (!backbone) throw new TrainingError(`This installation does not know the backbone ${name}`);
  return backbone;
}

async function tensorsOf(file: URL): Promise<Tensors> {
  return readSafetensors(await readFile(file));
}
