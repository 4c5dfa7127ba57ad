// `npm test [TIER…] [-- JEST OPTIONS]`: sets up, then runs every tier of tests that this machine can run, cheapest first.
// Ends with one line that sums up all tiers. With CI=true a skipped test fails the run: CI must be able to run them all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
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

const separator = process.argv.indexOf('--', 2);
const wanted = process.argv.slice(2, separator < 0 ? undefined : separator);
const options = separator < 0 ? [] : process.argv.slice(separator + 1);
const unknown = wanted.find((tier) => !(tier in TIERS));
if (unknown) {
  console.error(`no tier "${unknown}"; there are ${Object.keys(TIERS).join(', ')}`);
  process.exit(1);
}

setUp();
const reports = path.join(root, '.cache', 'test');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const skipped = [];
for (const tier of wanted.length > 0 ? wanted : Object.keys(TIERS)) {
  if (tier !== 'unit' && !existsSync(path.join(root, 'test', tier))) continue;
  const report = path.join(reports, `${tier}.json`);
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/jest/bin/jest.js',
      ...['--selectProjects', tier, '--json', '--outputFile', report],
      ...TIERS[tier],
      ...options,
    ],
    // The report goes to the file; on standard output it would only drown what jest says.
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (!existsSync(report)) {
    console.error(`the ${tier} tier did not run (exit status ${status})`);
    total.failed += 1;
    continue;
  }
  add(tier, JSON.parse(readFileSync(report, 'utf8')));
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

if (skipped.length > 0)
  console.log(`\nSkipped on this machine:\n${skipped.map((one) => `  ${one}`).join('\n')}`);
const strict = process.env.CI === 'true' && total.skipped > 0;
if (strict) console.log('\nCI must run every test, and some were skipped.');
console.log(`\nTests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 || total.passed === 0 || strict ? 1 : 0;
