import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  assets,
  backboneKey,
  type Head,
  type IncludedBackbone,
  includedBackbone,
  joinSafetensors,
  type NetworkDescription,
  pretrainedHead,
  readSafetensors,
  type Tensors,
  toFloat32,
} from '@amend/network';
import { TrainingError } from '../training-error.js';

/** A backbone, and where its data lie. */
export interface Backbone {
  /** What its embeddings are kept under. */
  key: string;
  network: NetworkDescription;
  /** A safetensors file, where it is not the one that comes with Amend: a version then carries it along. */
  file: Uint8Array | null;
  weights(): Promise<Tensors>;
  /** The head of the classes that it was trained on, where there is one. */
  head(): Promise<Head | null>;
  /** Embeddings `[n, embeddingSize]` of images of the classes that it was trained on, to keep those from being forgotten. */
  rehearsal(): Promise<Float32Array>;
}

const nothing = async () => new Float32Array(0);

function included({ network, files }: IncludedBackbone): Backbone {
  const weights = () => tensorsOf(files);
  return {
    key: network.name,
    network,
    file: null,
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

/**
 * The backbone that a model names: the one that comes with Amend, or one of the operator's own, as
 * `<folder>/<name>/network.json` (a `NetworkDescription`) and `weights.safetensors`.
 * @throws TrainingError when there is none of that name
 */
export async function backboneNamed(name: string, folder: string): Promise<Backbone> {
  const coming = includedBackbone(name);
  if (coming) return included(coming);
  const file = (part: string) => readFile(path.join(folder, path.basename(name), part));
  try {
    const network = JSON.parse(await file('network.json').then(String)) as NetworkDescription;
    const weights = await file('weights.safetensors');
    return backboneOf(name, network, weights);
  } catch (cause) {
    throw new TrainingError(`This installation does not know the backbone ${name}`, { cause });
  }
}

/** The network with weights that a training run made; the same weights have the same key. */
export function tunedBackbone(network: NetworkDescription, weights: Uint8Array): Backbone {
  return backboneOf(backboneKey(network, weights), network, weights);
}

function backboneOf(key: string, network: NetworkDescription, file: Uint8Array): Backbone {
  return {
    key,
    network,
    file,
    weights: async () => readSafetensors(file),
    head: async () => null,
    rehearsal: nothing,
  };
}

async function tensorsOf(files: readonly URL[]): Promise<Tensors> {
  return joinSafetensors(await Promise.all(files.map((file) => readFile(file))));
}
