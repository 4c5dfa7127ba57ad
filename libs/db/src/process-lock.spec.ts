import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LockHeldError, lockHolder, lockProcess } from './process-lock.js';

describe('lockProcess', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'amend-lock-'));
    file = path.join(folder, 'a', 'lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is held until it is released', () => {
    const release = lockProcess(file);
    expect(() => lockProcess(file)).toThrow(LockHeldError);
    release();
    expect(existsSync(file)).toBe(false);
    lockProcess(file)();
  });

  it('says whose it is, and what they left in it', () => {
    expect(lockHolder(file)).toBeUndefined();
    const release = lockProcess(file, 'http://here');
    expect(lockHolder(file)).toMatchObject({ pid: process.pid, note: 'http://here' });
    release();
    const silent = lockProcess(file);
    expect(lockHolder(file)).toMatchObject({ pid: process.pid, note: undefined });
    silent();
    writeFileSync(file, `${process.pid} 1 x http://of-one-that-is-gone\n`);
    expect(lockHolder(file)).toBeUndefined();
  });

  it('takes over from a process that is gone', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    lockProcess(file)();
    writeFileSync(file, `${child.pid} 1\n`);
    const release = lockProcess(file);
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${process.pid} `));
    release();
  });

  it('takes over from a reused pid', () => {
    lockProcess(file)();
    writeFileSync(file, `${process.pid} 1\n`);
    lockProcess(file)();
  });

  it('takes over from a half-written file', () => {
    lockProcess(file)();
    writeFileSync(file, '');
    lockProcess(file)();
  });
});
