// How well the head learns, beside scikit-learn's LogisticRegression on the same embeddings.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fitHead, suspectLabels } from '@amend/learning';
import { assets, efficientNetLite0, pretrainedHead, readSafetensors, toFloat32 } from '@amend/network';
import { OnnxHeadArithmetic } from '../../trainer/dist/engine/onnx-head-arithmetic.js';
import { embedPhotos } from './embed-photos.mjs';
import { photoFolders, present } from './photo-folders.mjs';

const features = efficientNetLite0.embeddingSize;
const LABELS_A_CLASS = [1, 2, 5, 10, 20, 50];
const SEEDS = [1, 2, 3, 4, 5];
const NOISE = [0, 0.1, 0.3];
const SEEDS_FOR_CLEANLAB = 2;

/** Sets to learn: folders of classes, taught from and tested on; one without a test part is split. */
const SETS = [
  { name: 'cat-dog', train: 'cat-dog' },
  { name: 'cifar-10', train: 'cifar-10/train', test: 'cifar-10/test' },
  { name: 'fork-scissors', train: 'fork-scissors' },
];

export async function measureLearning(photos, python) {
  const arithmetic = await OnnxHeadArithmetic.create(2);
  const known = pretrainedHead(efficientNetLite0, readSafetensors(readFileSync(assets.weights)));
  const peer = new Peer(python);
  try {
    const found = [];
    for (const { name, train, test } of SETS.filter((set) => present(photos, [set.train]).length > 0)) {
      const set = await readSet(photos, train, test);
      peer.table(name, set.embeddings, features);
      for (const task of tasksOf(name, set))
        found.push({ ...task, ...(await ours(task, set, arithmetic, known, peer)) });
    }
    const answers = python ? peer.ask() : [];
    for (const one of found) one.peer = answers[one.asked] ?? null;
    for (const one of found) one.cleanlab = answers[one.doubted] && besideCleanlab(one, answers[one.doubted]);
    return {
      accuracy: accuracyRows(found),
      noise: noiseRows(found),
      ece: eceRows(found),
      suspects: suspectRows(found),
      forgetting: await measureForgetting(photos, known, arithmetic),
    };
  } finally {
    peer.forget();
    await arithmetic.release();
  }
}

async function readSet(photos, train, test) {
  const taught = photoFolders(path.join(photos, train));
  const tested = test ? photoFolders(path.join(photos, test)) : { files: [], labels: [] };
  return {
    classes: taught.classes.map(String),
    labels: [...taught.labels, ...tested.labels],
    embeddings: await embedPhotos([...taught.files, ...tested.files]),
    taught: taught.labels.length,
    hasTest: test !== undefined,
  };
}

function* tasksOf(name, set) {
  const counts = set.classes.map(
    (_, label) => set.labels.slice(0, set.taught).filter((one) => one === label).length,
  );
  const most = Math.min(...counts);
  for (const seed of SEEDS) {
    const random = randomNumbers(seed);
    const order = set.classes.map((_, label) =>
      shuffled(
        [...Array(set.taught).keys()].filter((row) => set.labels[row] === label),
        random,
      ),
    );
    const tested = (taught) => {
      const used = new Set(taught);
      const rest = [...set.labels.keys()].filter((row) => !used.has(row));
      return set.hasTest ? rest.filter((row) => row >= set.taught) : rest;
    };
    for (const count of LABELS_A_CLASS.filter((one) => one < most)) {
      const taught = order.flatMap((rows) => rows.slice(0, count));
      yield {
        name,
        seed,
        count,
        noise: 0,
        taught,
        given: taught.map((row) => set.labels[row]),
        tested: tested(taught),
      };
    }
    if (most < 100) continue;
    const taught = order.flatMap((rows) => rows.slice(0, 100));
    for (const noise of NOISE) {
      const given = taught.map((row) => {
        const truth = set.labels[row];
        if (random() >= noise) return truth;
        return (truth + 1 + Math.floor(random() * (set.classes.length - 1))) % set.classes.length;
      });
      const wrong = taught.map((row, at) => set.labels[row] !== given[at]);
      yield { name, seed, count: 100, noise, taught, given, wrong, tested: tested(taught) };
    }
  }
}

async function ours({ name, taught, given, tested, seed, noise }, set, arithmetic, known, peer) {
  const asked = peer.task({
    table: name,
    train: taught,
    labels: given,
    test: tested,
    truth: tested.map((row) => set.labels[row]),
  });
  const scores = noise > 0 && seed <= SEEDS_FOR_CLEANLAB ? peer.file(`${name}-${noise}-${seed}`) : null;
  const doubted = scores ? peer.task({ table: name, train: taught, labels: given, scores }) : null;
  const { head, suspects, report } = await fitHead({
    features,
    classes: set.classes,
    anchor: null,
    known,
    labelled: {
      embeddings: rowsOf(set.embeddings, taught),
      labels: given.map((label) => set.classes[label]),
    },
    rehearsal: new Float32Array(0),
    replay: new Float32Array(0),
    arithmetic,
    seed,
  });
  const logits = await arithmetic.logits(head, rowsOf(set.embeddings, tested));
  const width = set.classes.length;
  const answers = tested.map((row, at) => {
    const own = [...logits.subarray(at * width, (at + 1) * width)];
    const most = Math.max(...own);
    const score = 1 / own.reduce((sum, logit) => sum + Math.exp(logit - most), 0);
    return { right: own.indexOf(most) === set.labels[row], score };
  });
  const right = answers.filter((answer) => answer.right).length;
  return {
    asked,
    doubted,
    scores,
    accuracy: right / tested.length,
    answers,
    suspects: suspects.map(({ row }) => row),
    report,
  };
}

function accuracyRows(found) {
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

function noiseRows(found) {
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
function eceRows(found) {
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
function suspectRows(found) {
  const rows = [];
  for (const one of found.filter(({ noise }) => noise > 0)) {
    const { name, noise, seed, cleanlab } = one;
    rows.push({ name, noise, seed, ...rates(one.suspects, one.wrong), cleanlab: cleanlab ?? null });
  }
  return rows;
}

/** Ours and cleanlab's from the very same scores. */
function besideCleanlab({ scores, given, wrong }, { suspects }) {
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

/** Ten classes that the model does not know, taught in ten rounds of eight photos: photos of other classes that it loses. */
async function measureForgetting(photos, known, arithmetic) {
  const taught = photoFolders(path.join(photos, 'cifar-10/train'));
  const chosen = taught.classes.map((_, label) =>
    taught.files.filter((__, at) => taught.labels[at] === label).slice(0, 8),
  );
  const embeddings = await embedPhotos(chosen.flat());
  const synsets = JSON.parse(readFileSync(assets.imagenetClasses, 'utf8'))
    .map(({ synset }) => synset)
    .sort();
  const files = readdirSync(path.join(photos, 'imagenet-500')).sort();
  const outside = files.filter((file) => synsets.indexOf(path.basename(file, '.jpg')) % 4 !== 0);
  const others = await embedPhotos(outside.map((file) => path.join(photos, 'imagenet-500', file)));
  const ids = Array.from({ length: known.classes }, (_, column) => String(column));
  const rehearsed = toFloat32(readSafetensors(readFileSync(assets.rehearsalEmbeddings)).get('embedding'));
  const truth = outside.map((file) => synsets.indexOf(path.basename(file, '.jpg')));
  const right = async (head) => {
    const logits = await arithmetic.logits(head, others);
    return truth.filter((column, row) => {
      const own = logits.subarray(row * head.classes, (row + 1) * head.classes);
      return own.every((logit, at) => at === column || logit < own[column]);
    }).length;
  };
  const before = await right(known);
  const lost = [];
  for (let round = 1; round <= taught.classes.length; round++) {
    const labels = taught.classes.slice(0, round).flatMap((name) => Array(8).fill(name));
    const { head } = await fitHead({
      features,
      classes: [...ids, ...taught.classes.slice(0, round)],
      anchor: { head: known, classes: ids },
      labelled: { embeddings: embeddings.subarray(0, labels.length * features), labels },
      rehearsal: rehearsed,
      replay: new Float32Array(0),
      arithmetic,
      seed: round,
    });
    lost.push(before - (await right(head)));
  }
  return { photos: truth.length, before, lost };
}

/** `[what, value, aim, met]` of each aim. */
export function learningAims({ accuracy, noise, ece, suspects, forgetting }) {
  const points = (share) => (100 * share).toFixed(1);
  const lost = Math.max(...forgetting.lost);
  return [
    ...accuracy.map(({ name, count, ours, scikit }) => [
      `${name}, ${count} a class: accuracy, scikit-learn's`,
      `${points(ours)} ${points(scikit)}`,
      count <= 5 ? '> ' : '≥ −0.5',
      Number.isNaN(scikit) || (count <= 5 ? ours >= scikit : ours >= scikit - 0.005),
    ]),
    ...noise.map(({ name, noise: share, oursLost, scikitLost }) => [
      `${name}, ${100 * share} % wrong labels: points lost, by scikit-learn`,
      `${points(oursLost)} ${points(scikitLost)}`,
      share < 0.3 ? '' : '≤ half',
      Number.isNaN(scikitLost) || share < 0.3 || oursLost <= scikitLost / 2,
    ]),
    ...ece.map(({ name, count, ece: error }) => [
      `${name}, ${count} a class: ECE`,
      error.toFixed(3),
      '≤ 0.030',
      error <= 0.03,
    ]),
    ...suspects
      .filter(({ seed }) => seed === 1)
      .map(({ name, noise: share, precision, recall }) => [
        `${name}, ${100 * share} % wrong labels: found, precision and recall`,
        `${points(precision)} ${points(recall)}`,
        '',
        true,
      ]),
    ...suspects
      .filter(({ cleanlab }) => cleanlab)
      .map(({ name, noise: share, seed, cleanlab: { ours, cleanlab } }) => [
        `${name}, ${100 * share} % wrong labels, seed ${seed}: found in scikit-learn's scores; by cleanlab`,
        [ours, cleanlab].map((of) => `${points(of.precision)} ${points(of.recall)}`).join('; '),
        'at least as many',
        ours.precision >= cleanlab.precision && ours.recall >= cleanlab.recall,
      ]),
    [
      `of ${forgetting.photos} other photos lost, at most, over ten rounds of a new class each`,
      String(lost),
      '≤ 0.3 points',
      lost / forgetting.photos <= 0.003,
    ],
  ];
}

/** Collects what to ask scikit-learn, and asks it all at once. */
class Peer {
  constructor(python) {
    this.python = python;
    this.folder = mkdtempSync(path.join(tmpdir(), 'amend-quality-'));
    this.asked = { tables: {}, tasks: [] };
  }
  file(name) {
    return path.join(this.folder, `${name}.f32`);
  }
  table(name, values, columns) {
    const file = this.file(name);
    writeFileSync(file, Buffer.from(values.buffer, values.byteOffset, values.byteLength));
    this.asked.tables[name] = { file, columns };
  }
  task(task) {
    return this.asked.tasks.push(task) - 1;
  }
  ask() {
    const [question, answer] = ['asked.json', 'answers.json'].map((name) => path.join(this.folder, name));
    writeFileSync(question, JSON.stringify(this.asked));
    const script = new URL('scikit.py', import.meta.url).pathname;
    execFileSync(this.python, [script, question, answer], { stdio: 'inherit' });
    return JSON.parse(readFileSync(answer, 'utf8'));
  }
  forget() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const keysOf = (found) => [
  ...new Map(found.map(({ name, count }) => [`${name} ${count}`, [name, count]])).values(),
];
function rowsOf(matrix, rows) {
  const gathered = new Float32Array(rows.length * features);
  for (const [at, row] of rows.entries())
    gathered.set(matrix.subarray(row * features, (row + 1) * features), at * features);
  return gathered;
}
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
function shuffled(items, random) {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
