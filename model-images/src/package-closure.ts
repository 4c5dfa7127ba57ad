import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** An installed package, and where it has to lie to be found again. */
export interface InstalledPackage {
  name: string;
  version: string;
  /** Its folder on this machine. */
  folder: string;
  /** Its folder below the root of a copy. */
  place: string;
  /** Of this project: only its compiled code is needed. */
  own: boolean;
  /** In whose node_modules it lies; undefined: in those of the root. */
  parent?: InstalledPackage | undefined;
}

interface PackageJson {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/**
 * Some packages with all that they need at run time, as they are installed here, in the order of their names.
 * @param root folder whose `node_modules` holds them
 * @throws Error when one that is needed is not installed
 */
export function packageClosure(root: string, names: readonly string[]): InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const add = (name: string, from: InstalledPackage | undefined, optional: boolean) => {
    const installed = find(root, name, from);
    if (!installed && optional) return;
    if (!installed) throw new Error(`${name}, which ${from?.name ?? 'an image'} needs, is not installed`);
    if (found.has(installed.place)) return;
    found.set(installed.place, installed);
    const { dependencies = {}, optionalDependencies = {} } = readPackage(installed.folder);
    for (const next of Object.keys(dependencies)) add(next, installed, next in optionalDependencies);
    for (const next of Object.keys(optionalDependencies)) add(next, installed, true);
  };
  for (const name of names) add(name, undefined, false);
  return [...found.values()].sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** As Node finds it: in the package's own node_modules, then in those that it lies in itself. */
function find(root: string, name: string, from: InstalledPackage | undefined): InstalledPackage | undefined {
  const candidate = path.join(from?.folder ?? root, 'node_modules', name);
  if (!existsSync(path.join(candidate, 'package.json'))) return from && find(root, name, from.parent);
  const real = realpathSync(candidate);
  return {
    name,
    version: readPackage(real).version,
    folder: real,
    place: path.posix.join(from?.place ?? '', 'node_modules', name),
    own: real !== candidate,
    parent: from,
  };
}

function readPackage(folder: string): PackageJson {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageJson;
}
