import { isFree } from '@amend/db/server';
import type { Settings } from '@amend/settings';
import type { Finding } from './finding.js';

export async function findPort({ port, host }: Settings): Promise<Finding> {
  const free = await isFree(port, host);
  return {
    part: 'Port',
    state: free ? 'ok' : 'broken',
    says: free
      ? `${host}:${port} is free`
      : `${host}:${port} is in use (by Amend itself?); PORT chooses another one`,
  };
}
