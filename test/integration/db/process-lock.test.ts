import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const library = new URL('../../../libs/db/dist/server.js', `file://${__filename}`).href;
/** Takes the lock when it is told to, says whether it has it, and keeps it. */
const program = `
  import { lockProcess } from ${JSON.stringify(library)};
  process.on('message', (at) => {
    while (Date.now() < at);
    try {
      lockProcess(process.argv[2]);
      process.send('held');
    } catch (error) {
      process.send(error.name);
    }
  });
  process.on('disconnect', () => process.exit());
  process.send('ready');`;
const CONTENDERS = 6;
const SOON_MS = 50;

describe('lockProcess, asked by many processes at once', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'amend-lock-'));
    writeFileSync(path.join(folder, 'contender.mjs'), program);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it.each([
    ['a free lock', undefined],
    ['the lock of a dead process', '999999999 1\n'],
  ])(
    'gives %s to one of them',
    async (_what, left) => {
      for (let round = 0; round < 5; round++) {
        const file = path.join(folder, `lock-${round}`);
        if (left) writeFileSync(file, left);
        const contenders = Array.from({ length: CONTENDERS }, () =>
          fork(path.join(folder, 'contender.mjs'), [file]),
        );
        await Promise.all(contenders.map((each) => once(each, 'message')));
        const answers = Promise.all(contenders.map(async (each) => (await once(each, 'message'))[0]));
        const at = Date.now() + SOON_MS;
        for (const each of contenders) each.send(at);
        expect((await answers).filter((answer) => answer === 'held')).toHaveLength(1);
        expect((await answers).filter((answer) => answer === 'LockHeldError')).toHaveLength(CONTENDERS - 1);
        const ended = contenders.map((each) => once(each, 'exit'));
        for (const each of contenders) each.disconnect();
        await Promise.all(ended);
      }
    },
    300_000,
  );
});
