import { fileURLToPath } from 'node:url';
import type { Settings } from './settings.js';

/** A folder that state is written to, and the setting that names it. */
export interface StateFolder {
  setting: 'AMEND_HOME' | 'STORAGE_URL';
  folder: string;
}

/** Where this machine's disks have to have room: AMEND_HOME, and a folder of STORAGE_URL that lies elsewhere. */
export function stateFolders({ home, storageUrl }: Pick<Settings, 'home' | 'storageUrl'>): StateFolder[] {
  const state: StateFolder = { setting: 'AMEND_HOME', folder: home };
  const storage = storageUrl.startsWith('file:') ? fileURLToPath(storageUrl) : home;
  return `${storage}/`.startsWith(`${home}/`)
    ? [state]
    : [state, { setting: 'STORAGE_URL', folder: storage }];
}
