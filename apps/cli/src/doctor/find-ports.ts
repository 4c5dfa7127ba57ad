import { lockHolder } from '@amend/db/server';
import type { Settings } from '@amend/settings';
import { addressesOf, addressProblem } from '../addresses.js';
import { lockFile } from '../home-lock.js';
import type { Finding } from './finding.js';

/** Whether all that listens at a port of the operator's choice could begin to now. */
export async function findPorts(settings: Settings): Promise<Finding> {
  const part = 'Ports';
  const running = lockHolder(lockFile(settings.home));
  if (running !== undefined)
    return { part, state: 'ok', says: `Amend runs on ${settings.home} already (process ${running.pid})` };
  const addresses = addressesOf(settings).filter(({ port }) => port !== 0);
  for (const address of addresses) {
    const problem = await addressProblem(address);
    if (problem) return { part, state: 'broken', says: problem.says };
  }
  const free = addresses.map(({ host, port }) => `${host}:${port}`).join(', ');
  return { part, state: 'ok', says: free ? `${free} free` : 'any free ones' };
}
