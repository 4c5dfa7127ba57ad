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
import { writeWhole } from './durable-files.js';
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

describe('the name of a file that is written whole', () => {
  const write = () => writeWhole(join(folder, 'file'), Buffer.from('new'), join(folder, 'file.half'));
  const synced = (code?: string) => {
    const sync = jest.fn(async () => {
      expect(readdirSync(folder)).toEqual(['file']);
      if (code) throw Object.assign(new Error(code), { code });
    });
    const handle = { sync, close: async () => undefined } as unknown as FileHandle;
    jest.spyOn(promises, 'open').mockResolvedValueOnce(handle);
    return sync;
  };

  it('is on the disk, too', async () => {
    const sync = synced();
    await write();
    expect(promises.open).toHaveBeenCalledWith(folder, 'r');
    expect(sync).toHaveBeenCalledTimes(1);
  });

  it('is left to a file system that syncs no names', async () => {
    synced('EINVAL');
    await write();
    synced('EIO');
    await expect(write()).rejects.toThrow('EIO');
  });
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
