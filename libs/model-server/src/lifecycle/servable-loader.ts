import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ModelOptimiser } from '../inference/model-optimiser.js';
import type { LoadOrder } from '../inference/worker-messages.js';
import type { WorkerPool } from '../inference/worker-pool.js';
import {
  type ServableManifest,
  type SignatureTensor,
  servableManifestSchema,
  type TensorSignature,
} from '../manifest.js';
import type { Metrics } from '../monitoring/metrics.js';
import { Servable } from './servable.js';
import type { WarmUp } from './warm-up.js';

/** Loads version folders (`model.onnx` and `manifest.json`) into the inference threads, checked and warmed, and frees them. */
export class ServableLoader {
  private loads = 0;

  /** @param warmUp undefined: versions are only run once, on zeros */
  constructor(
    private readonly pool: WorkerPool,
    private readonly optimiser: ModelOptimiser,
    private readonly warmUp: WarmUp | undefined,
    private readonly metrics: Metrics | undefined,
  ) {}

  /**
   * @param atOnce in all threads at the same time: for when nothing is served yet
   * @throws Error that says what is wrong with the folder
   */
  async load(model: string, version: number, folder: string, atOnce: boolean): Promise<Servable> {
    const manifest = await readManifest(folder);
    const key = `${model}/${version}#${++this.loads}`;
    const began = performance.now();
    try {
      await this.loadInto(loadOrder(key, folder, manifest), atOnce);
    } catch (error) {
      this.metrics?.loaded(folder, true, began);
      throw error;
    }
    this.metrics?.loaded(folder, false, began);
    const servable = new Servable(model, version, key, manifest);
    await this.warm(servable, folder);
    return servable;
  }

  async free(servable: Servable): Promise<void> {
    await this.pool.unload(servable.key);
  }

  private async loadInto(order: LoadOrder, atOnce: boolean): Promise<void> {
    // Where nobody is served yet, there is nobody to give way to.
    if (atOnce) await this.pool.load(order, atOnce);
    else await this.optimiser.prepared(order.modelPath, (path) => this.pool.load(order, atOnce, path));
  }

  private async warm(servable: Servable, folder: string): Promise<void> {
    const began = performance.now();
    try {
      const requests = await this.warmUp?.run(servable, folder);
      if (requests) this.metrics?.warmed(folder, false, began);
    } catch (error) {
      this.metrics?.warmed(folder, true, began);
      await this.free(servable);
      throw error;
    }
  }
}

async function readManifest(folder: string): Promise<ServableManifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error('manifest.json is no JSON', { cause: error });
  }
  const parsed = servableManifestSchema.safeParse(value);
  if (!parsed.success) throw new Error(`manifest.json does not fit: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function loadOrder(servable: string, folder: string, manifest: ServableManifest): LoadOrder {
  const signatures = Object.values(manifest.signatures).flatMap((signature) =>
    signature.kind === 'tensor'
      ? [signature]
      : signature.kind === 'examples'
        ? [{ inputs: signature.features, outputs: signature.outputs }]
        : [],
  );
  return {
    servable,
    modelPath: join(folder, 'model.onnx'),
    inputs: declared(signatures.map(({ inputs }) => inputs)),
    outputs: declared(signatures.map(({ outputs }) => outputs)),
    warmup: signatures.flatMap(warmupInputs),
  };
}

function declared(parts: Record<string, SignatureTensor>[]): LoadOrder['inputs'] {
  const tensors = parts.flatMap((part) => Object.values(part));
  return [
    ...new Map(tensors.map(({ tensor, dtype }) => [`${tensor} ${dtype}`, { name: tensor, dtype }])).values(),
  ];
}

/** One row of zeros; nothing for a signature that leaves other sizes open, or does not feed the whole model. */
function warmupInputs({ inputs }: Pick<TensorSignature, 'inputs'>): LoadOrder['warmup'] {
  const tensors = Object.values(inputs);
  if (tensors.some(({ shape }) => shape.slice(1).includes(-1))) return [];
  return [
    tensors.map(({ tensor, dtype, shape }) => ({
      name: tensor,
      dtype,
      shape: shape.map((dim) => (dim === -1 ? 1 : dim)),
    })),
  ];
}
