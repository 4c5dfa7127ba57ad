import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { removeAbandoned } from '@amend/files';
import { homeFolders, type Settings } from '@amend/settings';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SETTINGS } from './tokens.js';

/** No request takes so long: what is older was left by a process that was killed. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/** Folders for the files of one request each: what is many or large is not kept in memory. */
@Injectable()
export class RequestFolders implements OnApplicationBootstrap {
  private readonly parent: string;

  constructor(@Inject(SETTINGS) { home }: Settings) {
    this.parent = homeFolders(home).uploads;
  }

  async onApplicationBootstrap(): Promise<void> {
    await mkdir(this.parent, { recursive: true });
    await removeAbandoned(this.parent, ABANDONED_MS);
  }

  /** The folder is gone when the work is done. */
  async use<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
    const folder = await mkdtemp(path.join(this.parent, 'request-'));
    try {
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
