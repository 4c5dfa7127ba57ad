import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { localUrl } from './local-url.js';
import { readSettings, SettingsError } from './settings.js';

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      home: path.resolve('.amend'),
      auth: 'none',
      servingTarget: 'embedded',
    });
  });

  it('keeps the files of versions with the images', () => {
    const bundles = (env: Record<string, string>) => readSettings({ AMEND_HOME: '/state', ...env }).bundles;
    expect(bundles({})).toEqual({ folder: '/state/bundles', url: undefined });
    // As the processes of npm start are told what is the default.
    expect(bundles({ STORAGE_URL: 'file:///state/images' })).toEqual({
      folder: '/state/bundles',
      url: undefined,
    });
    expect(bundles({ STORAGE_URL: 'file:///shared' })).toEqual({ folder: '/shared/bundles', url: undefined });
    expect(bundles({ STORAGE_URL: 's3://bucket/amend/' })).toEqual({
      folder: '/state/bundles',
      url: 's3://bucket/amend/bundles',
    });
  });

  it('keeps the state of fine-tuning runs where every trainer finds it', () => {
    const at = (env: Record<string, string>) => readSettings({ AMEND_HOME: '/state', ...env }).checkpointsUrl;
    expect(at({})).toBe('file:///state/checkpoints');
    expect(at({ STORAGE_URL: 'file:///shared/' })).toBe('file:///shared/checkpoints');
    expect(at({ STORAGE_URL: 's3://bucket/amend' })).toBe('s3://bucket/amend/checkpoints');
  });

  it('takes passwords from files', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'amend-settings-'));
    const file = path.join(folder, 'password');
    writeFileSync(file, 'p@ss/word%\n');
    const env = { DATABASE_URL: 'postgresql://amend@db/amend', DATABASE_PASSWORD_FILE: file };
    const { databaseUrl } = readSettings(env);
    expect(databaseUrl).toBe('postgresql://amend:p%40ss%2Fword%25@db/amend');
    const redis = readSettings({ REDIS_URL: 'redis://cache:6379', REDIS_PASSWORD_FILE: file });
    expect(redis.redisUrl).toBe('redis://:p%40ss%2Fword%25@cache:6379');
    writeFileSync(file, '\n');
    expect(() => readSettings(env)).toThrow(`DATABASE_PASSWORD_FILE is invalid: ${file} is empty`);
    rmSync(folder, { recursive: true });
    expect(() => readSettings(env)).toThrow(/^DATABASE_PASSWORD_FILE is invalid: ENOENT/);
  });

  it('asks for sign-in wherever others than this machine reach it', () => {
    const auth = (env: Record<string, string>) => readSettings(env).auth;
    expect(auth({})).toBe('none');
    expect(auth({ AMEND_PUBLIC_URL: 'http://[::1]:8080' })).toBe('none');
    expect(auth({ HOST: '0.0.0.0' })).toBe('required');
    expect(auth({ AMEND_PUBLIC_URL: 'https://amend.example' })).toBe('required');
  });

  it.each([
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['0.0.0.0', 'http://127.0.0.1:3000'],
    ['::', 'http://[::1]:3000'],
  ])('reaches what listens on %s', (host, url) => {
    expect(localUrl({ host, port: 3000 })).toBe(url);
  });

  it('takes an empty variable as unset', () => {
    expect(readSettings({ REDIS_URL: '', PORT: ' ' })).toMatchObject({ redisUrl: undefined, port: 3000 });
  });

  it.each([
    ['registry.example:5000/shop/amend', 'registry.example:5000/shop/amend'],
    ['docker.io/shop/amend', 'shop/amend'],
  ])('takes %s for images of %s', (name, repository) => {
    expect(readSettings({ IMAGE_REPOSITORY: name }).containers.repository).toBe(repository);
  });

  it.each([
    [{ AMEND_HOEM: 'x' }, /^AMEND_HOEM is not a setting/],
    [{ PORT: '70000' }, /^PORT="70000" is invalid/],
    [{ PORT: 'http' }, /^PORT="http" is invalid: must be a number/],
    [{ CONTAINER_ADDRESS: 'host' }, /^CONTAINER_ADDRESS="host" is invalid: must be an IP address/],
    [{ REDIS_PASSWORD_FILE: '/x' }, /^REDIS_PASSWORD_FILE is set, but REDIS_URL is not/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL is invalid: must start with postgresql:/],
    [{ AMEND_PUBLIC_URL: 'https://' }, /^AMEND_PUBLIC_URL is invalid: is no URL/],
    [
      { AMEND_PUBLIC_URL: 'https://host.example/amend' },
      /^AMEND_PUBLIC_URL is invalid: must be a whole host/,
    ],
    [{ DATABASE_URL: 'postgres://u@h:99999/x' }, /^DATABASE_URL is invalid: is no URL/],
    [
      { AUTH: 'none', AMEND_PUBLIC_URL: 'https://amend.example' },
      /^AUTH=none is only allowed .* AMEND_PUBLIC_URL is https:\/\/amend.example/,
    ],
    [{ AUTH: 'none', HOST: '0.0.0.0' }, /^AUTH=none is only allowed while .* HOST is 0.0.0.0/],
    [{ SERVING_TARGET: 'moon' }, /^SERVING_TARGET="moon" is invalid/],
    [{ SERVING_TARGET: 'external' }, /^SERVING_TARGET=external needs SERVING_ADDRESS: the host:port/],
    [
      { SERVING_TARGET: 'external', SERVING_ADDRESS: 'a:1' },
      /^SERVING_TARGET=external needs SERVING_MODELS: file/,
    ],
    [{ SERVING_MODELS: 'file:///models' }, /^SERVING_MODELS is for SERVING_TARGET=external/],
    [{ SERVING_MODELS: '/models' }, /^SERVING_MODELS="\/models" is invalid: must start with file/],
    [{ STORAGE_URL: 'file://data/images' }, /^STORAGE_URL is invalid: must have three slashes/],
    [{ STORAGE_URL: 's3://' }, /^STORAGE_URL is invalid: must name a bucket/],
    [{ STORAGE_URL: 's3:///images' }, /^STORAGE_URL is invalid: must name a bucket/],
    [{ SERVING_MODELS: 'file://models' }, /^SERVING_MODELS="file:\/\/models" is invalid: must have three/],
    [{ MODEL_SERVER_REST_PORT: '3000' }, /^MODEL_SERVER_REST_PORT=3000 is invalid: it is the port of PORT/],
    [{ SERVING_ADDRESS: 'localhost' }, /^SERVING_ADDRESS="localhost" is invalid: must be host:port/],
    [{ SERVING_ADDRESS: 'unix:socket' }, /^SERVING_ADDRESS="unix:socket" is invalid: must be host:port/],
    [{ IMAGE_REPOSITORY: 'registry.example:5000' }, /^IMAGE_REPOSITORY=.* must be registry\[:port\]\/path/],
    [{ AMEND_IMAGE_TIMEOUT_MS: '9999999999' }, /^AMEND_IMAGE_TIMEOUT_MS="9999999999" is invalid/],
    [{ SERVING_REPLICAS: '0' }, /^SERVING_REPLICAS="0" is invalid/],
  ])('refuses %j in one line that names it', (env, message) => {
    expect(() => readSettings(env)).toThrow(SettingsError);
    expect(() => readSettings(env)).toThrow(message);
  });

  it('requires sign-in as soon as the host is not a loopback address', () => {
    expect(readSettings({ HOST: '0.0.0.0' }).auth).toBe('required');
    expect(readSettings({ HOST: '::1' }).auth).toBe('none');
  });
});
