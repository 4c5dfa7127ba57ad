import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registryAuth, registryOf } from './registry-auth.js';

describe('registryAuth', () => {
  const before = { ...process.env };
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'amend-docker-config-'));
    process.env.DOCKER_CONFIG = folder;
  });
  afterEach(() => {
    process.env = { ...before };
    rmSync(folder, { recursive: true });
  });
  const config = (value: object) => writeFileSync(path.join(folder, 'config.json'), JSON.stringify(value));

  it('knows nobody where nobody has logged in', async () => {
    expect(await registryAuth('r:5000')).toBeUndefined();
    config({ auths: {} });
    expect(await registryAuth('r:5000')).toBeUndefined();
  });

  it('takes what docker login left, colons in the password included', async () => {
    config({
      auths: { 'r:5000': { auth: Buffer.from('ann:a:b').toString('base64') }, t: { identitytoken: 'x' } },
    });
    expect(await registryAuth('r:5000')).toEqual({
      serveraddress: 'r:5000',
      username: 'ann',
      password: 'a:b',
    });
    expect(await registryAuth('t')).toEqual({ serveraddress: 't', identitytoken: 'x' });
  });

  it('asks the credential helper', async () => {
    const helper = path.join(folder, 'docker-credential-test');
    writeFileSync(
      helper,
      '#!/bin/sh\nread registry\necho "{\\"Username\\":\\"$registry\\",\\"Secret\\":\\"s\\"}"\n',
    );
    chmodSync(helper, 0o755);
    process.env.PATH = `${folder}:${process.env.PATH}`;
    config({ credHelpers: { 'r:5000': 'test' } });
    expect(await registryAuth('r:5000')).toEqual({
      serveraddress: 'r:5000',
      username: 'r:5000',
      password: 's',
    });
  });

  it('says which helper says nothing', async () => {
    const helper = path.join(folder, 'docker-credential-mute');
    writeFileSync(helper, '#!/bin/sh\nexit 0\n');
    chmodSync(helper, 0o755);
    process.env.PATH = `${folder}:${process.env.PATH}`;
    config({ credsStore: 'mute' });
    await expect(registryAuth('r')).rejects.toThrow('docker-credential-mute said nothing that can be read');
  });

  it('waits for no helper that hangs', async () => {
    const helper = path.join(folder, 'docker-credential-hangs');
    writeFileSync(helper, '#!/bin/sh\nexec sleep 60\n');
    chmodSync(helper, 0o755);
    process.env.PATH = `${folder}:${process.env.PATH}`;
    config({ credsStore: 'hangs' });
    await expect(registryAuth('r', 100)).rejects.toThrow(
      'docker-credential-hangs said nothing within 0.1 seconds',
    );
  });

  it.each([
    ['registry.example:5000/shop/amend:1', 'registry.example:5000'],
    ['localhost/amend', 'localhost'],
    ['shop/amend', 'https://index.docker.io/v1/'],
    ['amend', 'https://index.docker.io/v1/'],
    ['docker.io/library/node:24', 'https://index.docker.io/v1/'],
  ])('%s lies at %s', (image, registry) => {
    expect(registryOf(image)).toBe(registry);
  });
});
