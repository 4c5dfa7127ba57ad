import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Settings } from '@amend/settings';
import type { Finding } from './finding.js';

const packages = ['@tensorflow/tfjs-node-gpu', '@tensorflow/tfjs-node'];
const BINDING = path.join('lib', 'napi-v8', 'tfjs_binding.node');

/** What fine-tunes whole networks here; it looks for TensorFlow where the trainer does. */
export async function findTensorFlow(
  { tensorflowFolder, trainingBackend }: Settings,
  root: string,
): Promise<Finding> {
  const part = 'TensorFlow';
  const found = [path.join(root, 'trainer'), tensorflowFolder].flatMap(packagesOf);
  const built = found.find((folder) => existsSync(path.join(folder, BINDING)));
  if (built) return { part, state: 'ok', says: `fine-tunes whole networks, through ${built}` };
  const there = found[0] ? `${found[0]} has no binding` : `none in ${tensorflowFolder}`;
  if (trainingBackend.startsWith('tfjs-node'))
    return {
      part,
      state: 'missing',
      says: `${there}, without which AMEND_TRAINING_BACKEND=${trainingBackend} fine-tunes no whole networks`,
    };
  return {
    part,
    state: 'missing',
    says:
      `${there}; whole networks are fine-tuned by a GPU that WebGPU reaches, else by WebAssembly. After ` +
      'tools/build-tfjs-node.sh FOLDER, AMEND_TENSORFLOW=FOLDER would make it about ten times as fast as WebAssembly',
  };
}

function packagesOf(from: string): string[] {
  const { resolve } = createRequire(path.join(from, 'package.json'));
  return packages.flatMap((name) => {
    try {
      return path.dirname(resolve(`${name}/package.json`));
    } catch {
      return [];
    }
  });
}
