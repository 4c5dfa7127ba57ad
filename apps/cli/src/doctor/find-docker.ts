import { connectDocker } from '@amend/docker';
import type { Finding } from './finding.js';
import { ANSWER_MS } from './within.js';

export async function findDocker(): Promise<Finding> {
  const part = 'Docker';
  try {
    const { version, storageDriver, swarm } = await connectDocker({ timeoutMs: ANSWER_MS }).daemon.info();
    return { part, state: 'ok', says: `${version}, ${storageDriver}${swarm ? ', swarm' : ''}` };
  } catch {
    return {
      part,
      state: 'missing',
      says: 'no daemon answers; it would let model images be built and rolled out as containers',
    };
  }
}
