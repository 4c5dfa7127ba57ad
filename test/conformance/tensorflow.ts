import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** What `tools/tensorflow-for-tests.sh` made. */
export interface Tensorflow {
  /** Python with TensorFlow and with TensorFlow Serving's official client (`tensorflow_serving.apis`). */
  python: string;
  /** The folder from which Node finds `@tensorflow/tfjs-node`, with genuine TensorFlow below it. */
  node: string;
}

/** Genuine TensorFlow, where it was installed on this machine. */
export function findTensorflow(): Tensorflow | undefined {
  const cache = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
  const folder = process.env.TENSORFLOW_FOR_TESTS ?? path.join(cache, 'amend', 'tensorflow-for-tests');
  if (!existsSync(path.join(folder, 'made-by'))) return undefined;
  return { python: path.join(folder, 'python', 'bin', 'python'), node: folder };
}

/** For titles of tests that need it. */
export const needsTensorflow = '(needs TensorFlow: tools/tensorflow-for-tests.sh)';
