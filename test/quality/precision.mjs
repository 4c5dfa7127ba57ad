// What int8 gains and loses, on the embeddings of the very backbones that models of either precision begin with.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { prepare } from '@amend/images';
import { fitHead, highest, rowsOf } from '@amend/learning';
import { assets, emitBackboneOnnx, includedBackbones, joinSafetensors, pretrainedHead } from '@amend/network';
import * as ort from 'onnxruntime-node';
import { OnnxHeadArithmetic } from '../../trainer/dist/engine/onnx-head-arithmetic.js';
import { median } from '../bench/table.mjs';
import { embedPhotos } from './embed-photos.mjs';
import { photoFolders, present } from './photo-folders.mjs';

/** int8 is scaled by what every fourth of these photos gave (measure-ranges.mjs); it is judged on the others. */
const CALIBRATED_EVERY = 4;
const ROUNDS = 9;
const RUNS_A_ROUND = 10;
/** Folders of classes; a head of its own learns from four fifths of a set's photos and is judged on the fifth, in turns. */
const SETS = { 'cifar-10': ['cifar-10/train', 'cifar-10/test'], 'cat-dog': ['cat-dog'] };
const FOLDS = 5;

const backbones = Object.fromEntries(
  Object.values(includedBackbones).map(({ precision, network, files }) => {
    const weights = joinSafetensors(files.map((file) => readFileSync(file)));
    return [precision, { network, weights }];
  }),
);

export async function measurePrecision(photos) {
  const arithmetic = await OnnxHeadArithmetic.create(2);
  try {
    const sets = Object.entries(SETS).filter(([, parts]) => present(photos, parts).length === parts.length);
    const ownHead = [];
    for (const [name, parts] of sets)
      ownHead.push({
        name,
        ...(await withOwnHead(
          parts.map((part) => photoFolders(path.join(photos, part))),
          arithmetic,
        )),
      });
    return {
      cpuMs: await cpuMs(path.join(photos, 'imagenet-500')),
      imagenet: await withPretrainedHead(path.join(photos, 'imagenet-500'), arithmetic),
      ownHead,
    };
  } finally {
    await arithmetic.release();
  }
}

/** One thread, a photo at a time, in turns: the middle round of each. */
async function cpuMs(folder) {
  const [first] = readdirSync(folder).filter((name) => name.endsWith('.jpg'));
  const limits = { maxBytes: 20e6, maxPixels: 50e6, timeoutMs: 60_000 };
  const { pixels } = await prepare(readFileSync(path.join(folder, first)), limits);
  const sessions = {};
  for (const [precision, { network, weights }] of Object.entries(backbones))
    sessions[precision] = await ort.InferenceSession.create(emitBackboneOnnx(network, weights), {
      intraOpNumThreads: 1,
    });
  const times = Object.fromEntries(Object.keys(sessions).map((precision) => [precision, []]));
  for (let round = 0; round <= ROUNDS; round++)
    for (const [precision, session] of Object.entries(sessions)) {
      const before = process.cpuUsage();
      for (let run = 0; run < RUNS_A_ROUND; run++)
        await session.run({ pixels: new ort.Tensor('uint8', pixels, [1, 224, 224, 3]) });
      const { user, system } = process.cpuUsage(before);
      if (round > 0) times[precision].push((user + system) / 1000 / RUNS_A_ROUND);
    }
  await Promise.all(Object.values(sessions).map((session) => session.release()));
  return Object.fromEntries(Object.entries(times).map(([precision, list]) => [precision, median(list)]));
}

async function withPretrainedHead(folder, arithmetic) {
  const { network, weights } = backbones.float32;
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.jpg'))
    .sort()
    .filter((_, index) => index % CALIBRATED_EVERY !== 0);
  const synsets = JSON.parse(readFileSync(assets.imagenetClasses, 'utf8')).map(({ synset }) => synset);
  const truth = names.map((name) => synsets.indexOf(path.basename(name, '.jpg')));
  const files = names.map((name) => path.join(folder, name));
  const head = pretrainedHead(network, weights);
  const answers = {};
  for (const precision of Object.keys(backbones))
    answers[precision] = await best(head, await embed(files, precision), arithmetic);
  return { photos: names.length, ...compared(answers, truth) };
}

/** The head learns from the embeddings of the precision that it serves with, as in the product. */
async function withOwnHead(parts, arithmetic) {
  const [{ classes }] = parts;
  const files = parts.flatMap((part) => part.files);
  const labels = parts.flatMap((part) => part.labels);
  const answers = {};
  for (const [precision, { network, weights }] of Object.entries(backbones)) {
    const embeddings = await embed(files, precision);
    const known = pretrainedHead(network, weights);
    answers[precision] = new Array(files.length);
    for (let fold = 0; fold < FOLDS; fold++) {
      const rows = [...files.keys()];
      const [taught, judged] = [
        rows.filter((row) => row % FOLDS !== fold),
        rows.filter((row) => row % FOLDS === fold),
      ];
      const { head } = await fitHead({
        features: network.embeddingSize,
        classes,
        anchor: null,
        known,
        arithmetic,
        seed: 1,
        labelled: {
          embeddings: rowsOf(embeddings, network.embeddingSize, taught),
          labels: taught.map((row) => classes[labels[row]]),
        },
        rehearsal: new Float32Array(0),
        replay: new Float32Array(0),
      });
      const given = await best(head, rowsOf(embeddings, network.embeddingSize, judged), arithmetic);
      for (const [at, row] of judged.entries()) answers[precision][row] = given[at];
    }
  }
  return { photos: files.length, ...compared(answers, labels) };
}

const embed = (files, precision) => embedPhotos(files, backbones[precision].weights);

async function best(head, embeddings, arithmetic) {
  const logits = await arithmetic.logits(head, embeddings);
  const { classes } = head;
  return Array.from({ length: logits.length / classes }, (_, row) =>
    highest(logits.subarray(row * classes, (row + 1) * classes)),
  );
}

function compared({ float32, int8 }, truth) {
  const share = (list) => list.filter(Boolean).length / list.length;
  const right = (given) => share(given.map((answer, row) => answer === truth[row]));
  return {
    float32: right(float32),
    int8: right(int8),
    /** Of the difference between the two, from the photos where only one of them is right. */
    standardError:
      Math.sqrt(truth.filter((one, row) => (float32[row] === one) !== (int8[row] === one)).length) /
      truth.length,
    same: share(float32.map((answer, row) => answer === int8[row])),
  };
}

/** All photos of some sets as one. */
function together(sets) {
  const photos = sets.reduce((sum, set) => sum + set.photos, 0);
  const mean = (key) => sets.reduce((sum, set) => sum + set[key] * set.photos, 0) / photos;
  const standardError = Math.hypot(...sets.map((set) => set.standardError * set.photos)) / photos;
  return { photos, float32: mean('float32'), int8: mean('int8'), standardError };
}

/** `[what, value, aim, met]` of each aim. */
export function precisionAims({ cpuMs: { float32, int8 }, imagenet, ownHead }) {
  const percent = (share) => (share * 100).toFixed(2);
  const lost = (where, what) => {
    const points = (where.float32 - where.int8) * 100;
    const value = `${percent(where.float32)} - ${percent(where.int8)} ± ${percent(where.standardError)}`;
    return [`points lost in int8, ${what}, ${where.photos} photos`, value, '≤ 0.30', points <= 0.3 + 1e-9];
  };
  const faster = float32 / int8;
  return [
    ['int8, times as fast (CPU time of the network)', faster.toFixed(2), '≥ 1.60', faster >= 1.6],
    lost(imagenet, 'the head it came with'),
    ...(ownHead.length > 0 ? [lost(together(ownHead), 'heads of their own')] : []),
  ];
}
