import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@amend/logging';
import { readFlags } from '../flags.js';
import { ModelSource } from './model-source.js';
import type { ServedModels } from './served-models.js';

describe('ModelSource', () => {
  let source: ModelSource;

  it('goes on looking for labels while versions are loaded', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'amend-models-'));
    writeFileSync(join(folder, 'labels.json'), '{"m": {"live": 1}}');
    let looks = 0;
    const thirdLook = new Promise<void>((resolve) => {
      const set = () => {
        if (++looks === 3) resolve();
        return looks === 1 ? Promise.resolve() : new Promise(() => undefined);
      };
      const models = { start: () => undefined, stop: () => undefined, set } as unknown as ServedModels;
      const { flags } = readFlags([`--models_dir=${folder}`, '--file_system_poll_wait_seconds=0.001']);
      source = new ModelSource(models, flags, createLogger('test', { level: 'silent' }));
    });
    await source.start(new AbortController().signal);
    await thirdLook;
    source.stop();
    rmSync(folder, { recursive: true });
  });
});
