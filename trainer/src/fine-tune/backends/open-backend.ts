import { openTfjsNode } from './tfjs-node.js';
import {
  type BackendName,
  BackendUnavailable,
  backendNames,
  type TrainingBackend,
} from './training-backend.js';
import { openWasm } from './wasm.js';
import { openWebGpu } from './webgpu.js';

export interface BackendChoice {
  /** `auto`: the first that works. */
  wanted: BackendName | 'auto';
  /** Where a binding to TensorFlow may have been built. */
  tensorflowFolder: string;
}

export interface OpenedBackend {
  backend: TrainingBackend;
  /** Those that come before it, and why they are not to be had. */
  refused: { name: BackendName; why: string }[];
}

/**
 * The first backend that works, and calculates right, in the order of their speed.
 * @throws BackendUnavailable when the one that is wanted is not to be had
 */
export async function openBackend({ wanted, tensorflowFolder }: BackendChoice): Promise<OpenedBackend> {
  const open: Record<BackendName, () => Promise<TrainingBackend>> = {
    'tfjs-node-gpu': () => openTfjsNode(tensorflowFolder, true),
    webgpu: () => openWebGpu(wanted === 'webgpu'),
    'tfjs-node': () => openTfjsNode(tensorflowFolder, false),
    wasm: openWasm,
  };
  const refused: OpenedBackend['refused'] = [];
  for (const name of wanted === 'auto' ? backendNames : [wanted]) {
    try {
      const backend = await open[name]();
      await checkArithmetic(backend);
      return { backend, refused };
    } catch (error) {
      refused.push({ name, why: error instanceof Error ? error.message : String(error) });
    }
  }
  throw new BackendUnavailable(refused.map(({ name, why }) => `${name}: ${why}`).join('; '));
}

/** A driver that loads and calculates wrong is worse than none. */
async function checkArithmetic({ tf, name, check }: TrainingBackend): Promise<void> {
  const product = tf.tidy(() => tf.matMul(tf.ones([2, 300]), tf.fill([300, 2], 2)));
  const numbers = await product.data();
  product.dispose();
  check?.();
  if (numbers.length !== 4 || !numbers.every((number) => Math.abs(number - 600) < 1e-3))
    throw new BackendUnavailable(`${name} calculates wrong`);
}
