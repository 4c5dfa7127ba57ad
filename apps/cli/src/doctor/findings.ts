import { readSettings, type Settings, SettingsError } from '@amend/settings';
import { findDisks } from './find-disk.js';
import { findDocker } from './find-docker.js';
import { findGpu } from './find-gpu.js';
import { findMachine, findNode } from './find-machine.js';
import { findModelServers } from './find-model-servers.js';
import { findPorts } from './find-ports.js';
import { findPostgres } from './find-postgres.js';
import { findRedis } from './find-redis.js';
import { findTensorFlow } from './find-tensorflow.js';
import type { Finding } from './finding.js';

/**
 * Looks at everything that Amend uses or could use.
 * @param root the checkout
 */
export async function findings(root: string): Promise<Finding[]> {
  let settings: Settings;
  try {
    settings = readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return [{ part: 'Settings', state: 'broken', says: error.message }];
  }
  return Promise.all([
    findNode(),
    findMachine(),
    ...(await findDisks(settings)),
    findPorts(settings),
    findPostgres(settings),
    findRedis(settings),
    findDocker(settings),
    ...findModelServers(settings),
    findGpu(),
    findTensorFlow(settings, root),
  ]);
}
