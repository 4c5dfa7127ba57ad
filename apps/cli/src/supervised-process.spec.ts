import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@amend/logging';
import { SupervisedProcess } from './supervised-process.js';

jest.mock('node:child_process', () => {
  const actual = jest.requireActual<typeof import('node:child_process')>('node:child_process');
  return { ...actual, fork: jest.fn(actual.fork) };
});
const actual = jest.requireActual<typeof import('node:child_process')>('node:child_process');
const forked = jest.mocked(fork);

describe('SupervisedProcess', () => {
  const logger = createLogger('test', { level: 'silent' });
  const warned = jest.spyOn(logger, 'warn');
  let folder: string;
  let supervised: SupervisedProcess;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'amend-supervised-'));
    const file = join(folder, 'child.cjs');
    writeFileSync(file, "process.send({ type: 'ready' }); process.on('disconnect', () => process.exit());");
    const spec = { name: 'child', file, env: process.env, stopMs: 120_000 };
    supervised = new SupervisedProcess(spec, logger);
    forked.mockClear();
    warned.mockClear();
  });
  afterEach(async () => {
    jest.useRealTimers();
    await supervised.stop();
    rmSync(folder, { recursive: true });
  });
  const fakeIntervals = () => {
    const every = ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setImmediate', 'nextTick'] as const;
    jest.useFakeTimers({ doNotFake: [...every, 'queueMicrotask', 'clearImmediate', 'hrtime'] });
  };
  const withoutProgram: typeof fork = (file, _args, options) =>
    actual.fork(file, [], { ...(options as object), execPath: join(folder, 'no-node') });

  it('starts again what could not be started', async () => {
    forked.mockImplementationOnce(withoutProgram as typeof fork);
    forked.mockImplementationOnce(() => {
      throw Object.assign(new Error('spawn ENOMEM'), { code: 'ENOMEM' });
    });
    const ready = supervised.whenReady();
    supervised.start();
    await ready;
    expect(forked).toHaveBeenCalledTimes(3);
  });

  it('starts it once more, however often its failure is reported', async () => {
    forked.mockImplementationOnce((...args) => {
      const child = withoutProgram(...args);
      child.once('error', () => child.emit('exit', -2, null));
      return child;
    });
    const ready = supervised.whenReady();
    supervised.start();
    await ready;
    expect(warned).toHaveBeenCalledTimes(1);
    expect(forked).toHaveBeenCalledTimes(2);
  });

  it('leaves alone one that runs and could not be reached', async () => {
    const ready = supervised.whenReady();
    supervised.start();
    await ready;
    const child = forked.mock.results[0]?.value as ReturnType<typeof fork>;
    child.emit('error', new Error('kill EPERM'));
    await supervised.stop();
    expect(child.signalCode).toBe('SIGTERM');
    expect(forked).toHaveBeenCalledTimes(1);
  });

  it('ends and starts again one that gives no sign of life', async () => {
    fakeIntervals();
    const ready = supervised.whenReady();
    supervised.start();
    await ready;
    const child = forked.mock.results[0]?.value as ReturnType<typeof fork>;
    child.kill('SIGSTOP');
    const again = supervised.whenReady();
    jest.advanceTimersByTime(60_000);
    jest.useRealTimers();
    await again;
    expect(child.signalCode).toBe('SIGKILL');
  });

  it('ends and starts again one that hangs before it is ready', async () => {
    const hung = join(folder, 'hung');
    writeFileSync(
      join(folder, 'child.cjs'),
      `const fs = require('node:fs');
      process.on('disconnect', () => process.exit());
      if (fs.existsSync('${hung}')) process.send({ type: 'ready' });
      else fs.writeFileSync('${hung}', ''), Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);`,
    );
    fakeIntervals();
    const ready = supervised.whenReady();
    supervised.start();
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!existsSync(hung)) return;
        watcher.close();
        resolve();
      };
      const watcher = watch(folder, look);
      look(); // it may have been quicker
    });
    jest.advanceTimersByTime(300_000);
    await ready;
    expect(forked).toHaveBeenCalledTimes(2);
  });

  it('empties the folder of its temporary files before each start', async () => {
    const temporary = join(folder, 'temporary');
    mkdirSync(temporary);
    const left = join(temporary, 'left');
    writeFileSync(left, '');
    const file = join(folder, 'child.cjs');
    writeFileSync(
      file,
      `const fs = require('node:fs');
      process.on('disconnect', () => process.exit());
      process.send({ type: 'notice', text: fs.existsSync('${left}') ? 'left' : 'nothing' });
      fs.writeFileSync('${left}', '');
      process.send({ type: 'ready' });`,
    );
    supervised = new SupervisedProcess(
      { name: 'child', file, env: process.env, stopMs: 120_000, temporary },
      logger,
    );
    const found: string[] = [];
    supervised.on('notice', (text) => found.push(text));
    const ready = supervised.whenReady();
    supervised.start();
    await ready;
    const again = supervised.whenReady();
    const child = forked.mock.results[0]?.value as ReturnType<typeof fork>;
    child.kill('SIGKILL');
    await again;
    expect(found).toEqual(['nothing', 'nothing']);
  });

  it('stops one that could not be started', async () => {
    forked.mockImplementationOnce(withoutProgram as typeof fork);
    supervised.start();
    await supervised.stop();
    expect(forked).toHaveBeenCalledTimes(1);
  });
});
