import { listenError } from '@amend/db/server';
import type { Settings } from '@amend/settings';
import type { Finding } from './finding.js';

export async function findPort({ port, host }: Settings): Promise<Finding> {
  const error = await listenError(port, host);
  if (error === undefined) return { part: 'Port', state: 'ok', says: `${host}:${port} is free` };
  return {
    part: 'Port',
    state: 'broken',
    says:
      error === 'EADDRINUSE'
        ? `${host}:${port} is in use (by Amend itself?); PORT chooses another one`
        : `${host}:${port} cannot be listened on (${error}); HOST and PORT choose another one`,
  };
}
