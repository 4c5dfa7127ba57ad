import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownPort } from '../support/own-port';
import { photo } from '../support/photos';
import { Product } from '../support/product';

/** What `npm start` prints, and its exit code, where it is expected to refuse. */
function npmStart(env: NodeJS.ProcessEnv): Promise<{ code: number; lines: string[] }> {
  return new Promise((resolve) => {
    execFile(
      'npm',
      ['start', '--silent'],
      { env: { ...process.env, CI: undefined, AMEND_LOG_LEVEL: 'info', ...env } },
      (error, stdout, stderr) =>
        resolve({
          code: error ? Number(error.code) : 0,
          lines: `${stdout}${stderr}`.split('\n').filter((line) => line && !line.startsWith('npm warn')),
        }),
    );
  });
}

describe('npm start', () => {
  let first: Product;
  let home: string;

  beforeAll(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'amend-'));
    first = Product.create();
    await first.start();
  });
  afterAll(async () => {
    await first?.dispose();
    rmSync(home, { recursive: true, force: true });
  });

  it('refuses a second one on the same AMEND_HOME, naming the first', async () => {
    const supervisor = first.pid('supervisor');
    const { code, lines } = await npmStart({ AMEND_HOME: first.home, PORT: '0' });
    expect(code).not.toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      new RegExp(`^Amend cannot start: another Amend \\(process ${supervisor}\\) runs on`),
    );
    expect((await first.classify(photo('coffee'))).predictions[0]?.name).toBe('espresso');
  });

  it.each([
    ['an unknown setting', { AMEND_HOEM: '/x' }, /^Amend cannot start: AMEND_HOEM is not a setting/],
    ['an invalid setting', { PORT: 'http' }, /^Amend cannot start: PORT="http" is invalid/],
    [
      'a model server that would not be asked',
      { SERVING_ADDRESS: '127.0.0.1:8500' },
      /^Amend cannot start: SERVING_ADDRESS is for SERVING_TARGET=external, and the target is embedded$/,
    ],
    ['a path that is none', { STORAGE_URL: 'file://images' }, /^Amend cannot start: STORAGE_URL is invalid/],
    [
      "an address that is another machine's",
      { HOST: '192.0.2.1' },
      /^Amend cannot start: HOST=192\.0\.2\.1 is invalid: .* cannot be listened on \(EADDRNOTAVAIL\)$/,
    ],
    [
      'a home on a file system that takes none',
      { AMEND_HOME: '/proc/amend' },
      /^Amend cannot start: AMEND_HOME=\/proc\/amend cannot be used: ENOENT: .* mkdir '\/proc\/amend'$/,
    ],
    [
      'a folder that cannot be made',
      { STORAGE_URL: 'file:///dev/null/images' },
      /^Amend cannot start: STORAGE_URL=file:\/\/\/dev\/null\/images cannot be used: ENOTDIR/,
    ],
    ['AUTH=none for everybody', { HOST: '0.0.0.0', AUTH: 'none' }, /^Amend cannot start: AUTH=none is only/],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/x' },
      /^Amend cannot start: PostgreSQL is not usable: 127\.0\.0\.1:1 \(DATABASE_URL\): connect ECONNREFUSED/,
    ],
    [
      'a Redis that is not there',
      { REDIS_URL: 'redis://:secret@127.0.0.1:1' },
      /^Amend cannot start: Redis is not usable: 127\.0\.0\.1:1 \(REDIS_URL\): connect ECONNREFUSED/,
    ],
  ])('refuses %s in one line', async (_what, env, says) => {
    const { code, lines } = await npmStart({ AMEND_HOME: home, PORT: '0', ...env });
    expect([code, lines]).toEqual([1, [expect.stringMatching(says)]]);
    expect(existsSync(path.join(home, 'amend.lock'))).toBe(false);
  });

  it.each(['PORT', 'MODEL_SERVER_GRPC_PORT', 'MODEL_SERVER_REST_PORT'])(
    'refuses a %s in use',
    async (name) => {
      const server = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      const { port } = server.address() as { port: number };
      const { code, lines } = await npmStart({ AMEND_HOME: home, PORT: '0', [name]: String(port) });
      server.close();
      expect([code, lines]).toEqual([
        1,
        [`Amend cannot start: port ${port} of 127.0.0.1 is in use; set ${name} to another one`],
      ]);
      expect(existsSync(path.join(home, 'postgres'))).toBe(false);
    },
  );

  it('prints a link for the first admin where sign-in is asked for', async () => {
    const product = Product.create({ env: { HOST: '0.0.0.0' } });
    try {
      await product.start();
      expect((await fetch(`${product.url}/v1/models`)).status).toBe(401);
      const { token } = await product.signInLink();
      expect(await product.post('/v1/session', { token })).toMatchObject({ role: 'admin' });
    } finally {
      await product.dispose();
    }
  });

  it('runs two side by side that know nothing of each other', async () => {
    const [grpc, rest] = [await ownPort(), await ownPort()];
    const second = Product.create({
      env: { MODEL_SERVER_GRPC_PORT: String(grpc), MODEL_SERVER_REST_PORT: String(rest) },
    });
    try {
      await second.start();
      expect(second.url).not.toBe(first.url);
      expect(second.servingAddress).toBe(`127.0.0.1:${grpc}`);
      expect(second.log).toContain(`http://127.0.0.1:${rest} REST`);
      const status = await (await fetch(`http://127.0.0.1:${rest}/v1/models/default`)).text();
      expect(status).toContain('AVAILABLE');
      const { id } = await first.classify(photo('coffee'));
      await second.classify(photo('coffee'));
      await expect(second.get(`/v1/predictions/${id}`)).rejects.toThrow(/404/);
      await second.stop();
      expect((await first.classify(photo('coffee'))).predictions[0]?.name).toBe('espresso');
    } finally {
      await second.dispose();
    }
  });
});
