import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';

/** Programs of the base besides Node: what health checks are run by. */
const PROGRAMS = ['/bin/bash'];
const NATIVE = ['node_modules/onnxruntime-node/bin', 'node_modules/@img'];

/**
 * Imports an image with this machine's Node.js and bash, and the libraries that they and the native packages need, as
 * none can be pulled here. One that is there already is used.
 * @returns its name
 */
export function baseImage(): string {
  const node = realpathSync(process.execPath);
  const libraries = [node, ...PROGRAMS, ...nativeModules()].flatMap(librariesOf);
  const files = [...new Set([node, ...PROGRAMS, ...libraries])].sort();
  const name = `amend-test-base:${createHash('sha256').update(`${process.version} ${files}`).digest('hex').slice(0, 12)}`;
  const { env } = process;
  if (spawnSync('docker', ['image', 'inspect', name], { env }).status === 0) return name;
  const tar = [
    ...['tar', '-c', '-h', '--absolute-names', '--owner=0', '--group=0', '--mtime=@0'],
    ...[`--transform=s|^${node}$|/usr/local/bin/node|`, ...files],
  ];
  const quoted = tar.map((part) => `'${part}'`).join(' ');
  const made = spawnSync('bash', ['-o', 'pipefail', '-c', `${quoted} | docker import - ${name}`], { env });
  if (made.status !== 0) throw new Error(`the base image cannot be made: ${made.stderr}`);
  return name;
}

function nativeModules(): string[] {
  const { stdout } = spawnSync('find', [...NATIVE, '-name', '*.node'], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((file) => file.includes(`${process.platform}`) && file.includes(process.arch));
}

/** Those of the machine; what a package brings along comes with it. */
function librariesOf(program: string): string[] {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  const found = [...stdout.matchAll(/(?:=> )?(\/\S+)/g)].map(([, file]) => file as string);
  return found.filter((file) => !file.includes('/node_modules/'));
}
