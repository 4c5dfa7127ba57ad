// `npm test [TIER…] [-- JEST OPTIONS]`: sets up, then runs every tier of tests that this machine can run, cheapest first.
// Ends with one line that sums up all tiers, also when set-up fails, jest crashes or somebody stops it. With CI=true a skipped
// test fails the run, for CI must be able to run them all; and files of whole processes that failed are tried once more.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const TIERS = {
  unit: [],
  integration: ['--maxWorkers=2'],
  // These start whole products and kill their processes: one at a time. What one that failed left running must not keep jest
  // from its end.
  e2e: ['--runInBand', '--forceExit'],
  conformance: ['--runInBand'],
  faults: ['--runInBand', '--forceExit'],
  docker: ['--runInBand', '--forceExit'],
};
/** These wait nearly as long as they work, so they do it at the same time, last. */
const TOGETHER = ['faults', 'docker'];
/** Who find the processes of a product in /proc. */
const LINUX_ONLY = ['e2e', 'faults'];

/**
 * Whole processes, at work at once, on a machine that may stand still meanwhile. CI gives a file of theirs that failed a second
 * try, by itself, and says so; a person is told of the first.
 */
const REAL_TIME = ['integration', 'e2e', 'faults', 'docker'];
/** Where more files fail, it is not for the machine. */
const MOST_TRIED_AGAIN = 3;

const words = process.argv.slice(2).filter((word) => word !== '--'); // npm takes it away, too
const firstOption = words.findIndex((word) => word.startsWith('-'));
const wanted = firstOption < 0 ? words : words.slice(0, firstOption);
const options = firstOption < 0 ? [] : words.slice(firstOption);
const secondTry = process.env.CI === 'true' && options.length === 0;
const unknown = wanted.find((tier) => !(tier in TIERS));
if (unknown) {
  console.error(`no tier "${unknown}"; there are ${Object.keys(TIERS).join(', ')}`);
  process.exit(1);
}

const total = { passed: 0, failed: 0, skipped: 0 };
const skipped = [];
const unsteady = [];
/** Whatever ends this process before all tiers are through is a failure. */
let underWay = true;
process.on('exit', sumUp);

/** The jest of each tier that runs. */
const running = new Set();
let stopped = false;
setUp();
// Not sooner: a set-up that waits for another one hears no signal, and must be stopped by it all the same.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    stopped = true;
    for (const jest of running) tellGroup(jest, signal);
  });
const reports = mkdtempSync(path.join(tmpdir(), 'amend-test-reports-'));
const tiers = wanted.length > 0 ? wanted : Object.keys(TIERS);
for (const tier of tiers.filter((one) => !TOGETHER.includes(one))) await runHere(tier);
await Promise.all(tiers.filter((one) => TOGETHER.includes(one)).map(runHere));
rmSync(reports, { recursive: true });
underWay = stopped;

async function runHere(tier) {
  if (stopped) return;
  if (process.platform === 'linux' || !LINUX_ONLY.includes(tier)) return run(tier);
  total.skipped += 1;
  skipped.push(`${tier}: all of it (needs the /proc of Linux)`);
}

async function run(tier) {
  const { ended, files } = await runJest(tier, options);
  const failed = [...files.values()].filter((file) => file.status === 'failed').map((file) => file.name);
  const few = failed.length > 0 && failed.length <= MOST_TRIED_AGAIN;
  if (secondTry && REAL_TIME.includes(tier) && ended && few && !stopped) {
    console.error('\nOnce more, the files that failed:');
    const again = await runJest(tier, ['--runTestsByPath', ...failed]);
    for (const [name, file] of again.files) {
      if (file.status !== 'failed') unsteady.push(...failures(tier, files.get(name)));
      files.set(name, file);
    }
  }
  for (const file of files.values()) add(tier, file);
  if (ended || [...files.values()].some((file) => failures(tier, file).length > 0)) return;
  console.error(`the ${tier} tier was not run to its end`);
  total.failed += 1;
}

/**
 * @returns jest's report of each file by its name, and whether jest came to its end: none of what it says where it crashed, and
 *   where it fails for another reason than its tests
 */
async function runJest(tier, more) {
  const report = path.join(reports, `${tier}.json`);
  rmSync(report, { force: true });
  const jest = spawn(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      ...['--selectProjects', tier, '--passWithNoTests', '--json', '--outputFile', report],
      ...TIERS[tier],
      ...more,
    ],
    // The report goes to the file; on standard output it would only drown what jest says. A process group of its own: what
    // stops jest has to reach the processes of its tests.
    { stdio: ['ignore', 'ignore', 'inherit'], detached: true },
  );
  running.add(jest);
  const [status] = await once(jest, 'exit');
  running.delete(jest);
  tellGroup(jest, 'SIGTERM'); // what its tests have left running lives on
  const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [];
  const ended = status === 0 || (status === 1 && results.some((file) => file.status === 'failed'));
  return { ended, files: new Map(results.map((file) => [file.name, file])) };
}

/** To a jest and all that it has started. */
function tellGroup(jest, signal) {
  try {
    process.kill(-jest.pid, signal);
  } catch {
    // There is nobody left.
  }
}

function add(tier, file) {
  const inState = (...states) => file.assertionResults.filter((test) => states.includes(test.status));
  total.passed += inState('passed').length;
  total.failed += failures(tier, file).length;
  const left = inState('pending', 'todo');
  total.skipped += left.length;
  skipped.push(...left.map((test) => `${tier}: ${test.fullName}`));
}

/** A file that does not even load has no test that failed. */
function failures(tier, file) {
  const failed = file.assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => test.fullName);
  if (file.status === 'failed' && failed.length === 0) failed.push(path.relative(root, file.name));
  return failed.map((name) => `${tier}: ${name}`);
}

function sumUp() {
  if (underWay && total.failed === 0) total.failed = 1;
  // With a pattern of names, all others are skipped: none of them for what this machine lacks.
  if (skipped.length > 0 && !options.some((option) => /^(-t|--testNamePattern)\b/.test(option)))
    console.log(`\nSkipped on this machine:\n${skipped.map((one) => `  ${one}`).join('\n')}`);
  if (unsteady.length > 0)
    console.log(`\nPassed at the second try only:\n${unsteady.map((one) => `  ${one}`).join('\n')}`);
  const strict = process.env.CI === 'true' && total.skipped > 0;
  if (strict) console.log('\nCI must run every test, and some were skipped.');
  console.log(`\nTests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 || total.passed === 0 || strict ? 1 : 0;
}
