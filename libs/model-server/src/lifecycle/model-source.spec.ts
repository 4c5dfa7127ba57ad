import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '@amend/logging';
import { readFlags } from '../flags.js';
import { ModelSource } from './model-source.js';
import type { ServedModels } from './served-models.js';

describe('ModelSource', () => {
  let folder: string;
  let source: ModelSource;
  let errors: string[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'amend-models-'));
    errors = [];
  });
  afterEach(() => {
    source.stop();
    rmSync(folder, { recursive: true });
  });

  /** Starts to look at the folder again and again, with what comes of each look; settles at the look of that number. */
  async function looked(until: number, set: (look: number) => Promise<void>): Promise<void> {
    let looks = 0;
    const reached = new Promise<void>((resolve) => {
      const models = {
        stop: () => undefined,
        set: () => {
          if (++looks === until) resolve();
          return set(looks);
        },
        look: () => {
          if (++looks === until) resolve();
          return Promise.resolve();
        },
      } as unknown as ServedModels;
      const { flags } = readFlags([`--models_dir=${folder}`, '--file_system_poll_wait_seconds=0.001']);
      const logger = { error: ({ err }: { err: Error }) => errors.push(err.message) } as unknown as Logger;
      source = new ModelSource(models, flags, logger);
    });
    await source.start(new AbortController().signal);
    await reached;
  }

  it('goes on looking for labels while versions are loaded', async () => {
    await looked(3, (look) => (look === 1 ? Promise.resolve() : new Promise(() => undefined)));
    expect(errors).toEqual([]);
  });

  it('goes on looking where a look failed, and says once why', async () => {
    await looked(5, () => Promise.reject(new Error('no thread could be started')));
    expect(errors).toEqual(['no thread could be started']);
  });

  it('goes on looking for versions where the labels cannot be read', async () => {
    writeFileSync(join(folder, 'labels.json'), '{"m": ');
    await looked(3, () => Promise.reject(new Error('there are no labels to set')));
    expect(errors).toEqual([expect.stringContaining('JSON')]);
  });
});
