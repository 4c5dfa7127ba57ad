import { readFile } from 'node:fs/promises';
import {
  assets,
  type Head,
  type IncludedBackbone,
  includedBackbones,
  joinSafetensors,
  type NetworkDescription,
  pretrainedHead,
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

export function backboneNamed(name: string): Backbone {
  const backbone = includedBackbones.find(({ network }) => network.name === name);
  if (!backbone) throw new TrainingError(`This installation does not know the backbone ${name}`);
  return included(backbone);
}

function included({ network, files }: IncludedBackbone): Backbone {
  const weights = () => tensorsOf(files);
  return {
    network,
    weights,
    head: async () => pretrainedHead(network, await weights()),
    // In floats, whatever the precision: those of int8 lie within its steps of them.
    rehearsal: async () => {
      const embedding = (await tensorsOf([assets.rehearsalEmbeddings])).get('embedding');
      if (!embedding) throw new Error('The rehearsal data hold no embeddings');
      return toFloat32(embedding);
    },
  };
}

async function tensorsOf(files: readonly URL[]): Promise<Tensors> {
  return joinSafetensors(await Promise.all(files.map((file) => readFile(file))));
}
