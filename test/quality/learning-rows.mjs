import { readFileSync } from 'node:fs';
import { expectedCalibrationError, seededRandom, suspectLabels } from '@amend/learning';
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

const DRAWS = 200;

/**
 * Calibration over the tests of all seeds: the error, and the mean of what scores that are calibrated to perfection would
 * show on as few photos. Seeds share photos: a photo is drawn once for all of them.
 */
export function eceRows(found) {
  return keysOf(found.filter(({ noise }) => noise === 0)).map(([name, count]) => {
    const own = found.filter((one) => one.name === name && one.count === count && one.noise === 0);
    const answers = own.flatMap((one) =>
      one.answers.map((answer, at) => ({ ...answer, photo: one.tested[at] })),
    );
    const random = seededRandom(1);
    const drawn = Array.from({ length: DRAWS }, () => {
      const draws = new Map(answers.map(({ photo }) => [photo, random()]));
      return expectedCalibrationError(
        answers.map(({ score, photo }) => ({ score, right: draws.get(photo) < score })),
      );
    });
    return { name, count, ece: expectedCalibrationError(answers), chance: mean(drawn) };
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
