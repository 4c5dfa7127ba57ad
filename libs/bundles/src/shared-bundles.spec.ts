import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openS3 } from '@amend/object-storage';
import { type S3Server, startS3 } from '../../../test/support/s3-server.js';
import { type BundleStore, openBundleStore, verifyBundle } from './index.js';
import { bundleContents } from './testing/bundle-contents.js';

const url = 's3://state/bundles';

describe('bundles that machines share', () => {
  const environment = { ...process.env };
  let home: string;
  let server: S3Server;
  let here: BundleStore;
  let there: BundleStore;
  beforeEach(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'amend-shared-'));
    server = await startS3('state');
    Object.assign(process.env, server.env);
    here = await openBundleStore(path.join(home, 'here'), url);
    there = await openBundleStore(path.join(home, 'there'), url);
  });
  afterEach(async () => {
    process.env = { ...environment };
    await server.close();
    rmSync(home, { recursive: true });
  });

  it('are opened where they were not written', async () => {
    expect(await there.has('run.1')).toBe(false);
    await here.write('run.1', bundleContents('network'));
    expect(await there.has('run.1')).toBe(true);
    expect(await there.list()).toEqual(['run.1']);
    const folder = await there.open('run.1');
    expect(folder).toBe(path.join(home, 'there', 'run.1'));
    await verifyBundle(folder);
    expect(readFileSync(path.join(folder, 'model.onnx'), 'utf8')).toBe('network');
  });

  it('are fetched again where they were damaged', async () => {
    await here.write('run.1', bundleContents('network'));
    const file = path.join(await there.openChecked('run.1'), 'model.onnx');
    for (const damage of [() => truncateSync(file, 3), () => rmSync(file)]) {
      damage();
      await Promise.all([1, 2, 3].map(() => there.openChecked('run.1', ['model.onnx'])));
      expect(readFileSync(file, 'utf8')).toBe('network');
    }
    rmSync(path.join(home, 'there', 'run.1', 'manifest.json'));
    await verifyBundle(await there.open('run.1'));
    expect(readdirSync(path.join(home, 'there'))).toEqual(['run.1']);
  });

  it('keep what is not damaged while there is no other copy', async () => {
    await here.write('run.1', bundleContents('network'));
    const folder = await there.open('run.1');
    truncateSync(path.join(folder, 'model.onnx'), 3);
    await openS3(url).delete('run.1/model.onnx');
    await expect(there.openChecked('run.1')).rejects.toThrow('has no model.onnx in the shared storage');
    expect(await there.openChecked('run.1', ['head.safetensors'])).toBe(folder);
    expect(readdirSync(path.join(home, 'there'))).toEqual(['run.1']);
  });

  it('are gone everywhere once removed', async () => {
    await here.write('run.1', bundleContents('network'));
    await there.remove('run.1');
    expect(await openS3(url).list()).toEqual([]);
    await expect(there.open('run.1')).rejects.toThrow('the bundle run.1 has no manifest.json');
    await there.remove('run.1');
  });

  it('are not there while their manifest is not: whoever was killed meanwhile writes them again', async () => {
    const alone = await openBundleStore(path.join(home, 'here'));
    await alone.write('run.1', bundleContents('of an older software'));
    await openS3(url).put('run.1/model.onnx', Buffer.from('half'));
    expect(await here.has('run.1')).toBe(false);
    await here.write('run.1', bundleContents('network'));
    expect(readFileSync(path.join(await there.open('run.1'), 'model.onnx'), 'utf8')).toBe('network');
  });

  it('are never replaced by others of their name', async () => {
    await here.write('run.1', bundleContents('network'));
    await here.write('run.1', bundleContents('network'));
    await expect(here.write('run.1', bundleContents('another'))).rejects.toThrow('holds something else');
  });

  it('are not used when they came damaged', async () => {
    await here.write('run.1', bundleContents('network'));
    await openS3(url).put('run.1/model.onnx', Buffer.from('netwerk'));
    await expect(there.open('run.1')).rejects.toThrow('is damaged');
    expect(await openBundleStore(path.join(home, 'there')).then((store) => store.list())).toEqual([]);
  });

  it('name no file outside of their folder', async () => {
    await here.write('run.1', bundleContents('network'));
    const bucket = openS3(url);
    const manifest = JSON.parse(String(await bucket.get('run.1/manifest.json')));
    manifest.files['../../stolen'] = manifest.files['model.onnx'];
    await bucket.put('run.1/manifest.json', Buffer.from(JSON.stringify(manifest)));
    await expect(there.open('run.1')).rejects.toThrow('names a file outside of it');
  });
});
