import { createRequire } from 'node:module';
import path from 'node:path';
import type { Finding } from './finding.js';

export async function findTensorFlow(root: string): Promise<Finding> {
  const part = 'TensorFlow';
  const require = createRequire(path.join(root, 'package.json'));
  for (const name of ['@tensorflow/tfjs-node-gpu', '@tensorflow/tfjs-node']) {
    try {
      return {
        part,
        state: 'ok',
        says: `${name} at ${path.dirname(require.resolve(`${name}/package.json`))}`,
      };
    } catch {
      // not installed: look for the next one
    }
  }
  return { part, state: 'missing', says: 'no tfjs-node binding; it would let whole networks be fine-tuned' };
}
