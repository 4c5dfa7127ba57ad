import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { importImage, librariesOf } from './import-image';

/** Programs of the base besides Node: what health checks are run by. */
const PROGRAMS = ['/bin/bash'];
const NATIVE = ['node_modules/onnxruntime-node/bin', 'node_modules/@img'];

/**
 * Imports an image with this machine's Node.js and bash, and the libraries that they and the native packages need, as
 * none can be pulled here. One that is there already is used.
 * @param more further programs, by their paths
 * @returns its name
 */
export function baseImage(more: readonly string[] = []): string {
  const node = realpathSync(process.execPath);
  return importImage(
    'amend-test-base',
    [node, ...PROGRAMS, ...more, ...nativeModules().flatMap(librariesOf)],
    {
      [node]: '/usr/local/bin/node',
    },
  );
}

function nativeModules(): string[] {
  const { stdout } = spawnSync('find', [...NATIVE, '-name', '*.node'], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((file) => file.includes(`${process.platform}`) && file.includes(process.arch));
}
