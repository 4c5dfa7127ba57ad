import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContextFile } from '@amend/docker';
import { type InstalledPackage, packageClosure } from './package-closure.js';

/** What the programs of the runtime image import: the model server's, and that of this package. */
const IMPORTED = ['@amend/bundles', '@amend/model-server'];
/** This package's own compiled code, which imports nothing else inside an image. */
const PROGRAMS = path.dirname(fileURLToPath(new URL('../package.json', import.meta.url)));
const DOCKERFILE = new URL('../runtime.Dockerfile', import.meta.url);
/** What nothing reads at run time. */
const NOT_NEEDED =
  /\.(map|d\.[cm]?ts|ts|md|markdown|tsbuildinfo|flow)$|(^|\/)(test|tests|docs|example|examples|\.github)\//;
/** Native code for machines that are not the image's; the packages carry it for all. */
const NATIVE = /\/bin\/napi-v\d+\/([a-z0-9]+)\/([a-z0-9]+)\//;

/** The context of the runtime image, and a name that changes with anything in it. */
export interface RuntimeContext {
  files: ContextFile[];
  dockerfile: string;
  /** SHA-256 in hex. */
  hash: string;
}

/**
 * The runtime image's files, taken from what is installed and compiled here.
 * @param root the checkout
 * @throws Error on anything but Linux, whose native packages an image needs
 */
export function runtimeContext(root: string): RuntimeContext {
  if (process.platform !== 'linux')
    throw new Error(
      'model images can only be built where Amend itself runs on Linux, whose native packages they need',
    );
  const files: ContextFile[] = [
    { path: 'Dockerfile', bytes: readFileSync(DOCKERFILE) },
    { path: 'amend/package.json', bytes: Buffer.from('{"private":true,"type":"module"}\n') },
  ];
  const programs = { name: '', version: '', folder: PROGRAMS, place: 'model-images', own: true };
  const hash = createHash('sha256').update(readFileSync(DOCKERFILE));
  for (const installed of [programs, ...packageClosure(root, IMPORTED)]) {
    hash.update(`${installed.place} ${installed.version}\n`);
    for (const name of neededFiles(installed)) {
      const file = path.join(installed.folder, name);
      const { size } = statSync(file);
      files.push({ path: path.posix.join('amend', installed.place, name), file, size });
      // A package of a registry is known by its version; our own code changes without.
      if (installed.own) hash.update(name).update(readFileSync(file));
    }
  }
  return { files, dockerfile: 'Dockerfile', hash: hash.digest('hex') };
}

function neededFiles({ folder, own }: InstalledPackage): string[] {
  const names = own ? ['package.json', ...walk(folder, 'dist')] : walk(folder, '');
  return names.filter((name) => !NOT_NEEDED.test(name) && isForThisMachine(name)).sort();
}

function isForThisMachine(name: string): boolean {
  const [, platform, cpu] = NATIVE.exec(`/${name}`) ?? [];
  return platform === undefined || (platform === 'linux' && cpu === process.arch);
}

function walk(folder: string, inside: string): string[] {
  return readdirSync(path.join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules') return []; // packages of their own
    const name = path.posix.join(inside, entry.name);
    return entry.isDirectory() ? walk(folder, name) : [name];
  });
}
