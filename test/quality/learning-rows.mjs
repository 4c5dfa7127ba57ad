import { readFileSync } from 'node:fs';
import { suspectLabels } from '@amend/learning';
import { NOISE } from './learning-tasks.mjs';

export function accuracyRows(found) {
  const rows = [];
  for (const [name, count] of keysOf(found.filter(({ noise, count }) => noise === 0 && count < 100))) {
    const own = found.filter((one) => one.name === name && one.count === count);
    rows.push({
      name,
      count,
      ours: mean(own.map(({ accuracy }) => accuracy)),
      scikit: mean(own.map(({ peer }) => peer?.accuracy ?? Number.NaN)),
    });
  }
  return rows;
}

export function noiseRows(found) {
  const rows = [];
  for (const name of new Set(found.map((one) => one.name))) {
    const at = (noise) =>
      found.filter((one) => one.name === name && one.count === 100 && one.noise === noise);
    if (at(0).length === 0) continue;
    const clean = {
      ours: mean(at(0).map((one) => one.accuracy)),
      scikit: mean(at(0).map((one) => one.peer?.accuracy ?? Number.NaN)),
    };
    for (const noise of NOISE.slice(1)) {
      rows.push({
        name,
        noise,
        oursLost: clean.ours - mean(at(noise).map((one) => one.accuracy)),
        scikitLost: clean.scikit - mean(at(noise).map((one) => one.peer?.accuracy ?? Number.NaN)),
      });
    }
  }
  return rows;
}

/** Ten bins of equal width, over the tests of all seeds. */
export function eceRows(found) {
  return keysOf(found.filter(({ noise }) => noise === 0)).map(([name, count]) => {
    const answers = found
      .filter((one) => one.name === name && one.count === count && one.noise === 0)
      .flatMap((one) => one.answers);
    const gaps = new Array(10).fill(0);
    for (const { score, right } of answers)
      gaps[Math.min(9, Math.floor(score * 10))] += score - (right ? 1 : 0);
    return { name, count, ece: gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / answers.length };
  });
}

/** How many of the planted wrong labels are found, and how many of those found are planted. */
export function suspectRows(found) {
  const rows = [];
  for (const one of found.filter(({ noise }) => noise > 0)) {
    const { name, noise, seed, cleanlab } = one;
    rows.push({ name, noise, seed, ...rates(one.suspects, one.wrong), cleanlab: cleanlab ?? null });
  }
  return rows;
}

/** Ours and cleanlab's from the very same scores. */
export function besideCleanlab({ scores, given, wrong }, { suspects }) {
  const bytes = readFileSync(scores);
  const numbers = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const ours = suspectLabels(numbers, Int32Array.from(given)).map(({ row }) => row);
  return { ours: rates(ours, wrong), cleanlab: rates(suspects, wrong) };
}

function rates(suspects, wrong) {
  const hits = suspects.filter((row) => wrong[row]).length;
  const planted = wrong.filter(Boolean).length;
  return { precision: hits / Math.max(1, suspects.length), recall: hits / Math.max(1, planted) };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const keysOf = (found) => [
  ...new Map(found.map(({ name, count }) => [`${name} ${count}`, [name, count]])).values(),
];
