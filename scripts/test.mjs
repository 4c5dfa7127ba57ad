// `npm test [TIER…] [-- JEST OPTIONS]`: sets up, then runs every tier of tests that this machine can run, cheapest first.
// Ends with one line that sums up all tiers, also when set-up fails, jest crashes or somebody stops it. With CI=true a skipped
// test fails the run: CI must be able to run them all.
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
  // These start whole products and kill their processes: one at a time.
  e2e: ['--runInBand'],
  conformance: ['--runInBand'],
  faults: ['--runInBand'],
  docker: ['--runInBand'],
};
/** Who find the processes of a product in /proc. */
const LINUX_ONLY = ['e2e', 'faults'];

const words = process.argv.slice(2).filter((word) => word !== '--'); // npm takes it away, too
const firstOption = words.findIndex((word) => word.startsWith('-'));
const wanted = firstOption < 0 ? words : words.slice(0, firstOption);
const options = firstOption < 0 ? [] : words.slice(firstOption);
const unknown = wanted.find((tier) => !(tier in TIERS));
if (unknown) {
  console.error(`no tier "${unknown}"; there are ${Object.keys(TIERS).join(', ')}`);
  process.exit(1);
}

const total = { passed: 0, failed: 0, skipped: 0 };
const skipped = [];
/** Whatever ends this process before all tiers are through is a failure. */
let underWay = true;
process.on('exit', sumUp);

let jest;
let stopped = false;
setUp();
// Not sooner: a set-up that waits for another one hears no signal, and must be stopped by it all the same.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    stopped = true;
    tellGroup(signal);
  });
const reports = mkdtempSync(path.join(tmpdir(), 'amend-test-reports-'));
for (const tier of wanted.length > 0 ? wanted : Object.keys(TIERS)) {
  if (stopped) break;
  if (process.platform === 'linux' || !LINUX_ONLY.includes(tier)) await run(tier);
  else {
    total.skipped += 1;
    skipped.push(`${tier}: all of it (needs the /proc of Linux)`);
  }
}
rmSync(reports, { recursive: true });
underWay = stopped;

async function run(tier) {
  const report = path.join(reports, `${tier}.json`);
  jest = spawn(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      ...['--selectProjects', tier, '--passWithNoTests', '--json', '--outputFile', report],
      ...TIERS[tier],
      ...options,
    ],
    // The report goes to the file; on standard output it would only drown what jest says. A process group of its own: what
    // stops jest has to reach the processes of its tests.
    { stdio: ['ignore', 'ignore', 'inherit'], detached: true },
  );
  const [status, signal] = await once(jest, 'exit');
  if (signal) tellGroup('SIGTERM'); // what its tests have started lives on
  const failedBefore = total.failed;
  if (existsSync(report)) add(tier, JSON.parse(readFileSync(report, 'utf8')));
  if (status === 0 || total.failed > failedBefore) return;
  console.error(`the ${tier} tier was not run to its end (${signal ?? `exit status ${status}`})`);
  total.failed += 1;
}

/** To jest and all that it has started. */
function tellGroup(signal) {
  try {
    if (jest) process.kill(-jest.pid, signal);
  } catch {
    // There is nobody left.
  }
}

function add(tier, result) {
  total.passed += result.numPassedTests;
  // A file that does not even load has no test that failed.
  total.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  total.skipped += result.numPendingTests + result.numTodoTests;
  for (const file of result.testResults)
    for (const test of file.assertionResults)
      if (test.status === 'pending' || test.status === 'todo') skipped.push(`${tier}: ${test.fullName}`);
}

function sumUp() {
  if (underWay && total.failed === 0) total.failed = 1;
  // With a pattern of names, all others are skipped: none of them for what this machine lacks.
  if (skipped.length > 0 && !options.some((option) => /^(-t|--testNamePattern)\b/.test(option)))
    console.log(`\nSkipped on this machine:\n${skipped.map((one) => `  ${one}`).join('\n')}`);
  const strict = process.env.CI === 'true' && total.skipped > 0;
  if (strict) console.log('\nCI must run every test, and some were skipped.');
  console.log(`\nTests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 || total.passed === 0 || strict ? 1 : 0;
}
