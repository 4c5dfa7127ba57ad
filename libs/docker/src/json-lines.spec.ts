import { Readable } from 'node:stream';
import { readBuild } from './build-output.js';
import { BuildError, DaemonAwayError } from './docker-error.js';
import { jsonLines } from './json-lines.js';

const bytes = (...lines: object[]) =>
  Buffer.from(lines.map((line) => `${JSON.stringify(line)}\r\n`).join(''));
/** The bytes in pieces of a size, whatever they cut through. */
const pieces = (all: Buffer, size: number) =>
  Readable.from(
    Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.subarray(i * size, (i + 1) * size)),
    { objectMode: false },
  );

describe('jsonLines', () => {
  it.each([1, 2, 7, 1000])('are whole when they come in pieces of %i bytes', async (size) => {
    const all = [{ stream: 'Schritt 1 – größer' }, { error: 'nein' }];
    const read = [];
    for await (const line of jsonLines(pieces(bytes(...all), size))) read.push(line);
    expect(read).toEqual(all);
  });

  it('tell of a daemon that went away', async () => {
    const broken = new Readable({ read() {} });
    broken.push('{"stream":"a"}\n');
    setImmediate(() => broken.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })));
    await expect(readBuild(broken)).rejects.toThrow(DaemonAwayError);
    await expect(readBuild(Readable.from([Buffer.from('{"stream":"a"}\n{"str')]))).rejects.toThrow(
      DaemonAwayError,
    );
  });
});

describe('readBuild', () => {
  const step = (n: number) => ({ stream: `Step ${n}\n` });

  it('gives the id of the last image', async () => {
    const output = bytes(step(1), { aux: { ID: 'sha256:1' } }, { aux: { ID: 'sha256:2' } }, { stream: '\n' });
    expect(await readBuild(pieces(output, 5))).toBe('sha256:2');
  });

  it.each([1, 9, 4096])(
    'fails on an error line, in pieces of %i bytes, with the last 50 lines',
    async (size) => {
      const steps = Array.from({ length: 80 }, (_, n) => step(n));
      const error = {
        error: 'COPY failed: no such file',
        errorDetail: { message: 'COPY failed: no such file' },
      };
      const failure = await readBuild(pieces(bytes(...steps, error), size)).catch(
        (caught: unknown) => caught,
      );
      expect(failure).toBeInstanceOf(BuildError);
      const { message, log } = failure as BuildError;
      expect(message).toBe('COPY failed: no such file');
      expect(log.split('\n')).toHaveLength(50);
      expect(log).toMatch(/^Step 31\n[\s\S]*Step 79\nCOPY failed: no such file$/);
    },
  );

  it('fails even when an image id follows the error', async () => {
    const output = bytes({ error: 'out of space' }, { aux: { ID: 'sha256:1' } });
    await expect(readBuild(pieces(output, 64))).rejects.toThrow('out of space');
  });

  it('is no image when it merely ends', async () => {
    await expect(readBuild(pieces(bytes(step(1)), 64))).rejects.toThrow(DaemonAwayError);
  });
});
