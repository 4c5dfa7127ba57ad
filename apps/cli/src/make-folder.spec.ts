import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeFolder } from './make-folder.js';

describe('makeFolder', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'amend-folder-'));
  afterAll(() => rmSync(root, { recursive: true }));

  it('makes what is missing, also where several do at once', async () => {
    const folder = path.join(root, 'a', 'b', 'c');
    await Promise.all([makeFolder(folder), makeFolder(folder), makeFolder(path.dirname(folder))]);
    expect(existsSync(folder)).toBe(true);
    await makeFolder(folder);
  });

  it('says why it cannot', async () => {
    const file = path.join(root, 'file');
    writeFileSync(file, '');
    await expect(makeFolder(path.join(file, 'below'))).rejects.toThrow('ENOTDIR');
    await expect(makeFolder(file)).rejects.toThrow('ENOTDIR');
  });

  (existsSync('/proc/self') ? it : it.skip)('ends where nothing can ever be made (needs /proc)', async () => {
    await expect(makeFolder('/proc/amend/below')).rejects.toThrow(
      "ENOENT: no such file or directory, mkdir '/proc/amend'",
    );
  });
});
