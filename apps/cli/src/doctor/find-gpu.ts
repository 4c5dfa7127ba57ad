import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Finding } from './finding.js';
import { ANSWER_MS } from './within.js';

const run = promisify(execFile);

export async function findGpu(): Promise<Finding> {
  const part = 'GPU';
  try {
    const { stdout } = await run('nvidia-smi', ['--query-gpu=name,memory.total', '--format=csv,noheader'], {
      timeout: ANSWER_MS,
    });
    return { part, state: 'ok', says: stdout.trim().split('\n').join('; ') };
  } catch {
    return {
      part,
      state: 'missing',
      says: 'none found; heads are trained on the processor in seconds, whole networks would train faster on a GPU',
    };
  }
}
