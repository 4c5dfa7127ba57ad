// How fast the head learns, and in how much memory: each fit in a process of its own, scikit-learn right after it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { imports } from '../support/imports.mjs';
import { embeddingSpeed } from './embedding-speed.mjs';
import { learningCases } from './learning-cases.mjs';
import { FEATURES } from './synthetic-table.mjs';
import { table } from './table.mjs';

const FIT = fileURLToPath(new URL('./learning-fit.mjs', import.meta.url));
const SCIKIT = fileURLToPath(new URL('./learning-scikit.py', import.meta.url));

/**
 * @param {{ photos?: string, python?: string, size: string }} options size: of the tables, 1 being whole
 */
export async function learning({ photos, python, size }) {
  if (python && !imports(python, 'sklearn')) throw new Error(`${python} has no scikit-learn`);
  const fits = Object.entries(learningCases).map(([name, { aims }]) => ({
    name,
    aims,
    ...fitted(name, size, python),
  }));
  return { size: Number(size), fits, embedding: photos ? await embeddingSpeed(photos, 1_000 * size) : null };
}

function fitted(name, size, python) {
  const folder = python ? mkdtempSync(path.join(tmpdir(), 'amend-bench-')) : '';
  try {
    const ours = json(process.execPath, [FIT, name, size, folder]);
    const asked = [SCIKIT, folder, String(FEATURES), String(ours.pull)];
    return { ours, scikit: python ? json(python, asked) : null };
  } finally {
    if (folder) rmSync(folder, { recursive: true });
  }
}

const json = (program, args) =>
  JSON.parse(execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));

export function printLearning({ size, fits, embedding }) {
  console.log(`\nfits${size === 1 ? '' : ` of ${size} of the rows, for which no aim is meant`}`);
  table(
    ['', 's', 'CPU s', 'aim s', 'peak MiB', 'aim MiB', 'strength'],
    fits.map(({ name, ours, aims }) => [
      name,
      ours.seconds.toFixed(2),
      ours.cpuSeconds.toFixed(2),
      aims.seconds ?? '',
      ours.peakMiB.toFixed(0),
      aims.peakMiB ?? '',
      ours.pull,
    ]),
  );
  const peers = fits.filter(({ scikit }) => scikit);
  if (peers.length > 0) {
    console.log('\nat the strength that was chosen, beside scikit-learn');
    table(
      ['', 's', 'CPU s', 'loss', 'steps', "scikit-learn's s", 'CPU s', 'loss', 'steps'],
      peers.map(({ name, ours: { fixed }, scikit }) => [
        name,
        ...[fixed, scikit].flatMap(({ seconds, cpuSeconds, loss, iterations }) => [
          seconds.toFixed(2),
          cpuSeconds.toFixed(2),
          fixed.loss === null ? '–' : loss.toFixed(2),
          iterations,
        ]),
      ]),
    );
  }
  if (embedding) {
    console.log(`\nembeddings of ${embedding.photos} photos, 320 px`);
    table(
      ['', 'photos/s', 'CPU ms'],
      Object.entries({ 'a run': embedding.run, 'bare onnxruntime, with preparation': embedding.bare }).map(
        ([name, { perSecond, cpuMs }]) => [name, perSecond.toFixed(1), cpuMs.toFixed(1)],
      ),
    );
    console.log(`${(embedding.run.perSecond / embedding.bare.perSecond).toFixed(2)} of bare (aim 0.90)`);
  }
}
