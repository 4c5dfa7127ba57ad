import os from 'node:os';
import type { Finding } from './finding.js';

export async function findNode(): Promise<Finding> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  return {
    part: 'Node.js',
    state: enough ? 'ok' : 'broken',
    says: enough ? process.version : `${process.version}; Amend needs 20.19 or newer`,
  };
}

export async function findMachine(): Promise<Finding> {
  const gib = (os.totalmem() / 2 ** 30).toFixed(1);
  return {
    part: 'Machine',
    state: 'ok',
    says: `${os.availableParallelism()} cores, ${gib} GiB memory, ${process.platform} ${process.arch}`,
  };
}
