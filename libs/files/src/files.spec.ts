import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import promises, { type FileHandle, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskRoom } from './disk-room.js';
import { syncFolder, writeWhole } from './durable-files.js';
import { removeAbandoned } from './remove-abandoned.js';
import { unlessMissing } from './unless-missing.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amend-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('writes a file whole, in place of another', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, 'old');
  await writeWhole(file, Buffer.from('new'), `${file}.half`);
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['file']);
});

it('has contents on the disk before the name, and the name when it says so', async () => {
  const steps: string[][] = [];
  const { open } = promises;
  jest.spyOn(promises, 'open').mockImplementationOnce(async (...args) => {
    const handle = await open(...args);
    for (const step of ['datasync', 'sync'] as const)
      jest.spyOn(handle, step).mockImplementationOnce(async () => {
        steps.push([step, ...readdirSync(folder)]);
      });
    return handle;
  });
  await writeWhole(join(folder, 'file'), Buffer.from('new'), join(folder, 'half'));
  expect(steps).toEqual([
    ['datasync', 'half'],
    ['sync', 'file'],
  ]);
});

it('takes a file system that syncs no folders', async () => {
  const failing = (code: string) => {
    const sync = async () => Promise.reject(Object.assign(new Error(code), { code }));
    jest
      .spyOn(promises, 'open')
      .mockResolvedValueOnce({ sync, close: async () => undefined } as unknown as FileHandle);
  };
  failing('EINVAL');
  await syncFolder(folder);
  failing('EIO');
  await expect(syncFolder(folder)).rejects.toThrow('EIO');
});

it('leaves nothing unfinished where a file cannot have its name', async () => {
  const taken = join(folder, 'taken');
  mkdirSync(taken);
  await expect(writeWhole(taken, Buffer.from('new'), `${taken}.half`)).rejects.toMatchObject({
    code: 'EISDIR',
  });
  expect(readdirSync(folder)).toEqual(['taken']);
});

it('removes what is old and unfinished, and nothing else', async () => {
  const hourAgo = new Date(Date.now() - 60 * 60_000);
  for (const name of ['.tmp-old', '.tmp-new', 'finished']) mkdirSync(join(folder, name));
  for (const name of ['.tmp-old', 'finished']) utimesSync(join(folder, name), hourAgo, hourAgo);
  await removeAbandoned(folder, 30 * 60_000, '.tmp-');
  expect(readdirSync(folder).sort()).toEqual(['.tmp-new', 'finished']);
});

it('takes only what is missing for missing', async () => {
  expect(await unlessMissing(readFile(join(folder, 'nothing')))).toBeNull();
  await expect(unlessMissing(readFile(folder))).rejects.toMatchObject({ code: 'EISDIR' });
});

describe('the room of a disk', () => {
  const disk = (bavail: number) => ({ bavail, blocks: 1_000_000, bsize: 4_096 });
  afterEach(() => jest.restoreAllMocks());

  it.each([
    [262_144, false],
    [262_143, true],
  ])('with %d blocks of 4 KiB free: low is %s', async (free, isLow) => {
    jest.spyOn(promises, 'statfs').mockResolvedValue(disk(free) as never);
    expect(await diskRoom(folder)).toEqual({ freeBytes: free * 4_096, totalBytes: 4_096_000_000, isLow });
  });

  it('is that of the folder’s own disk', async () => {
    const { freeBytes, totalBytes } = await diskRoom(folder);
    expect(freeBytes).toBeGreaterThan(0);
    expect(totalBytes).toBeGreaterThanOrEqual(freeBytes);
  });
});
