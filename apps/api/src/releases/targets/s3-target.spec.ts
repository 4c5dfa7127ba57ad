import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BundleStore } from '@amend/bundles';
import { S3Target } from './s3-target.js';

const files = ['head.safetensors', 'model.onnx', 'saved_model/saved_model.pb', 'assets.extra/warmup'];
jest.mock('@amend/bundles', () => ({
  ...jest.requireActual<object>('@amend/bundles'),
  readManifest: async () => ({ files: Object.fromEntries(files.map((file) => [file, ''])) }),
}));

describe('S3Target', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 's3-target-'));
  for (const file of [...files, 'manifest.json']) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), file);
  }
  afterAll(() => rmSync(folder, { recursive: true }));

  const stored = new Map<string, Buffer>();
  const steps: string[] = [];
  const bucket = {
    put: async (key: string, body: Uint8Array) => {
      steps.push(`put ${key}`);
      stored.set(key, Buffer.from(body));
    },
    get: async (key: string) => stored.get(key) ?? null,
    delete: async (key: string) => {
      steps.push(`delete ${key}`);
      stored.delete(key);
    },
    list: async (start = '') => [...stored.keys()].filter((key) => key.startsWith(start)),
  };
  const bundles = { open: async () => folder } as unknown as BundleStore;
  const target = new S3Target(bucket, bundles, async (model) => model === 'pets');
  const version = { modelId: 'm', model: 'pets', version: 7, bundle: 'b' };

  it('puts first what TensorFlow Serving needs, and last what makes it a version', async () => {
    expect(await target.placement(version)).toMatchObject({ state: 'absent' });
    await target.place(version);
    expect(steps[0]).toBe('put pets/7/saved_model.pb');
    expect(steps.at(-1)).toBe('put pets/7/manifest.json');
    expect(stored.size).toBe(files.length + 1);
    expect(await target.placement(version)).toMatchObject({ state: 'placed' });
  });

  it('writes nothing twice, and again what was not finished', async () => {
    steps.length = 0;
    await target.place(version);
    expect(steps).toEqual([]);
    stored.delete('pets/7/manifest.json');
    await target.place(version);
    expect(steps).toHaveLength(files.length + 1);
  });

  it('takes away its own models only, what makes them versions first', async () => {
    stored.set('strangers/1/saved_model.pb', Buffer.from('x'));
    steps.length = 0;
    expect(await target.placed()).toEqual([{ model: 'pets', version: 7 }]);
    await target.remove({ model: 'pets', version: 7 });
    expect(steps[0]).toBe('delete pets/7/manifest.json');
    expect([...stored.keys()]).toEqual(['strangers/1/saved_model.pb']);
  });

  it('takes away all versions of a model that is deleted, and no other model', async () => {
    for (const number of [7, 8]) await target.place({ ...version, version: number });
    await target.removeModel('strangers');
    expect(await target.placed()).toHaveLength(2);
    await target.removeModel('pets');
    expect([...stored.keys()]).toEqual(['strangers/1/saved_model.pb']);
  });
});
