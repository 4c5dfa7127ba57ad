import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { TensorFlow } from '@amend/learning';
import { BackendUnavailable, expectedSpeed, type TrainingBackend } from './training-backend.js';

/** What tfjs-node's backend says of itself beyond tfjs's own interface. */
interface NodeBackend {
  isUsingGpuDevice?: boolean;
}

const packages = ['@tensorflow/tfjs-node-gpu', '@tensorflow/tfjs-node'];

/**
 * TensorFlow itself, through the first binding that loads: installed beside Amend, or built by `tools/build-tfjs-node.sh`.
 * Whether it computes on a GPU is what the binding itself says, whatever it is called.
 * @param folder where the recipe built it
 * @throws BackendUnavailable
 */
export async function openTfjsNode(folder: string, wantGpu: boolean): Promise<TrainingBackend> {
  process.env.TF_CPP_MIN_LOG_LEVEL ??= '2';
  const reasons: string[] = [];
  for (const place of [import.meta.url, path.join(folder, 'package.json')]) {
    for (const name of packages) {
      const tf = load(place, name, reasons);
      if (!tf) continue;
      await tf.ready();
      const isGpu = (tf.backend() as NodeBackend).isUsingGpuDevice === true;
      if (wantGpu && !isGpu) {
        reasons.push(`${name} finds no GPU`);
        continue;
      }
      const device = isGpu ? 'GPU (CUDA)' : `${availableParallelism()} processor cores`;
      const known = isGpu ? 'tfjs-node-gpu' : 'tfjs-node';
      return { name: known, tf, device, isGpu, imagesPerSecond: expectedSpeed[known] };
    }
  }
  throw new BackendUnavailable(reasons.join('; ') || 'no binding is installed');
}

function load(place: string, name: string, reasons: string[]): TensorFlow | undefined {
  const require = createRequire(place);
  let found: string;
  try {
    found = require.resolve(name);
  } catch {
    return undefined;
  }
  try {
    return require(found) as TensorFlow;
  } catch (error) {
    reasons.push(
      `${name} does not load: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    );
    return undefined;
  }
}
