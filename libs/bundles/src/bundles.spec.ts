import { randomUUID } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  BundleError,
  installBundle,
  isInstalled,
  listInstalled,
  readManifest,
  removeInstalled,
  removeInstalledModel,
  verifyBundle,
  writeBundle,
} from './index.js';
import { bundleContents } from './testing/bundle-contents.js';

describe('bundles', () => {
  let home: string;
  let bundles: string;
  let serving: string;
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'amend-bundles-'));
    bundles = path.join(home, 'bundles');
    serving = path.join(home, 'serving');
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it('are read as they were written', async () => {
    const folder = await writeBundle(bundles, 'run.1', bundleContents());
    expect(readdirSync(bundles)).toEqual(['run.1']);
    expect(await verifyBundle(folder)).toEqual(await readManifest(folder));
    expect(await readManifest(folder)).toMatchObject({
      classes: ['fork'],
      parent: 1,
      backbone: 'efficientnet-lite0',
    });
    const classes = JSON.parse(readFileSync(path.join(folder, 'classes.json'), 'utf8'));
    expect(classes).toEqual(bundleContents().classes);
    expect(readFileSync(path.join(folder, 'model.onnx'), 'utf8')).toBe('m');
  });

  it('are written once', async () => {
    await writeBundle(bundles, 'run.1', bundleContents());
    await writeBundle(bundles, 'run.1', bundleContents());
    await expect(writeBundle(bundles, 'run.1', bundleContents('other'))).rejects.toThrow(BundleError);
    expect(readdirSync(bundles)).toEqual(['run.1']);
  });

  it('tell when a file is damaged or missing', async () => {
    const folder = await writeBundle(bundles, 'run.1', bundleContents());
    writeFileSync(path.join(folder, 'model.onnx'), 'x');
    await expect(verifyBundle(folder)).rejects.toThrow(/model\.onnx is damaged/);
    rmSync(path.join(folder, 'model.onnx'));
    await expect(verifyBundle(folder)).rejects.toThrow(/model\.onnx is missing/);
    await expect(installBundle(folder, serving, 'default', 1)).rejects.toThrow(/model\.onnx is missing/);
    expect(await listInstalled(serving)).toEqual([]);
    await expect(readManifest(path.join(bundles, randomUUID()))).rejects.toThrow(BundleError);
  });

  it.each(['manifest.json', 'model.onnx'])(
    'are not blamed where %s cannot be read for another reason',
    async (file) => {
      const folder = await writeBundle(bundles, 'run.1', bundleContents());
      rmSync(path.join(folder, file));
      symlinkSync(file, path.join(folder, file));
      const error = await verifyBundle(folder).catch((error: unknown) => error);
      expect(error).toMatchObject({ code: 'ELOOP' });
      expect(error).not.toBeInstanceOf(BundleError);
    },
  );

  it('are installed by hard links, once', async () => {
    const folder = await writeBundle(bundles, 'run.1', bundleContents());
    await Promise.all([1, 2, 3].map(() => installBundle(folder, serving, 'default', 7)));
    expect(readdirSync(path.join(serving, 'default'))).toEqual(['7']);
    expect(await isInstalled(folder, serving, 'default', 7)).toBe(true);
    const inode = (file: string) => statSync(path.join(file, 'model.onnx')).ino;
    expect(inode(path.join(serving, 'default', '7'))).toBe(inode(folder));
  });

  it('replace other contents of the same number', async () => {
    const old = await writeBundle(bundles, 'old', bundleContents('old'));
    const other = await writeBundle(bundles, 'new', bundleContents('new'));
    await installBundle(old, serving, 'default', 1);
    await installBundle(other, serving, 'default', 1);
    expect(readFileSync(path.join(serving, 'default', '1', 'model.onnx'), 'utf8')).toBe('new');
    expect(await isInstalled(old, serving, 'default', 1)).toBe(false);
    expect(await verifyBundle(old)).toBeDefined();
  });

  it('replace the links to what was there before they were fetched again', async () => {
    const folder = await writeBundle(bundles, 'run.1', bundleContents());
    await installBundle(folder, serving, 'default', 1);
    const installed = path.join(serving, 'default', '1');
    rmSync(folder, { recursive: true });
    writeFileSync(path.join(installed, 'model.onnx'), 'damaged');
    utimesSync(path.join(installed, 'manifest.json'), 0, 0);
    await writeBundle(bundles, 'run.1', bundleContents());
    expect(await isInstalled(folder, serving, 'default', 1)).toBe(false);
    await installBundle(folder, serving, 'default', 1);
    expect(await isInstalled(folder, serving, 'default', 1)).toBe(true);
    expect(readFileSync(path.join(installed, 'model.onnx'), 'utf8')).toBe('m');
  });

  it('are listed and removed', async () => {
    const folder = await writeBundle(bundles, 'run.1', bundleContents());
    for (const [model, version] of [
      ['default', 1],
      ['default', 2],
      ['pets', 1],
    ] as const)
      await installBundle(folder, serving, model, version);
    await mkdir(path.join(serving, 'default', 'notes'));
    await removeInstalled(serving, 'default', 1);
    await removeInstalled(serving, 'default', 1);
    await removeInstalledModel(serving, 'pets');
    await removeInstalledModel(serving, 'pets');
    expect(await listInstalled(serving)).toEqual([{ model: 'default', version: 2 }]);
    expect(readdirSync(serving)).toEqual(['default']);
    expect(await verifyBundle(folder)).toBeDefined();
  });

  it('are removed with their model while another process still writes there', async () => {
    const writes = async () => {
      for (let at = 0; at < 300; at++)
        await mkdir(path.join(serving, 'pets', `.tmp-${at}`), { recursive: true });
    };
    await mkdir(path.join(serving, 'pets', '1'), { recursive: true });
    await Promise.all([removeInstalledModel(serving, 'pets'), writes()]);
    await removeInstalledModel(serving, 'pets');
    expect(readdirSync(serving)).toEqual([]);
  });

  it('clear away what a killed process left', async () => {
    const left = path.join(bundles, '.tmp-left');
    const fresh = path.join(bundles, '.tmp-fresh');
    await mkdir(left, { recursive: true });
    await mkdir(fresh);
    utimesSync(left, 0, 0);
    await writeBundle(bundles, 'run.1', bundleContents());
    expect(readdirSync(bundles).sort()).toEqual(['.tmp-fresh', 'run.1']);
    await rm(fresh, { recursive: true });
  });
});
