// What training the whole network adds to training its head, on CIFAR-10.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { prepareForTraining, trainingSide } from '@amend/images';
import { expectedCalibrationError, fineTune, fineTunePolicyFor, fitHead, rowsOf } from '@amend/learning';
import { assets, efficientNetLite0, readSafetensors } from '@amend/network';
import { readSettings } from '@amend/settings';
import { OnnxHeadArithmetic } from '../../trainer/dist/engine/onnx-head-arithmetic.js';
import { openBackend } from '../../trainer/dist/fine-tune/backends/open-backend.js';
import { embedPhotos } from './embed-photos.mjs';
import { photoFolders } from './photo-folders.mjs';

const network = efficientNetLite0;
const limits = { maxBytes: 50_000_000, maxPixels: 100_000_000, timeoutMs: 30_000 };
const ONE_IN = 10;

/**
 * Fine-tunes as a run of the mode `full` does, from the head that a run of the mode `head` fits, on the backend that
 * AMEND_TRAINING_BACKEND and AMEND_TENSORFLOW name.
 * @param how `epochs`: as many as the product takes where none are named; `seed`: of the fine-tuning
 */
export async function measureFineTuning(photos, how) {
  const { trainingBackend: wanted, tensorflowFolder } = readSettings(process.env);
  const { backend } = await openBackend({ wanted, tensorflowFolder });
  const [taught, tested] = ['train', 'test'].map((part) => photoFolders(path.join(photos, 'cifar-10', part)));
  const arithmetic = await OnnxHeadArithmetic.create(2);
  try {
    const embeddings = await embedPhotos(taught.files);
    const headOf = async (rows) => {
      const shown = rowsOf(embeddings, network.embeddingSize, rows);
      const labelled = {
        embeddings: shown,
        looks: shown,
        labels: rows.map((row) => taught.classes[taught.labels[row]]),
      };
      const { head } = await fitHead({
        features: network.embeddingSize,
        classes: taught.classes,
        anchor: null,
        seed: 1,
        arithmetic,
        labelled,
        replay: new Float32Array(0),
        rehearsal: new Float32Array(0),
      });
      return head;
    };
    const all = [...taught.labels.keys()];
    const head = await headOf(all);
    const start = await headOf(all.filter((row) => !isKept(row)));
    const answers = async (trained, embeddings) => {
      const logits = await arithmetic.logits(trained, embeddings);
      return tested.labels.map((label, row) => answerTo(logits, row, label, trained.classes));
    };
    const before = await answers(head, await embedPhotos(tested.files));
    const began = { at: performance.now(), cpu: process.cpuUsage() };
    const tuned = await tune(backend, start, taught, how);
    const { user, system } = process.cpuUsage(began.cpu);
    const seconds = (performance.now() - began.at) / 1_000;
    const after = await answers(tuned.head, await embedPhotos(tested.files, tuned.weights));
    return {
      backend: backend.name,
      device: backend.device,
      report: tuned.report,
      seconds,
      cpuSeconds: (user + system) / 1e6,
      headAlone: accuracy(before),
      wholeNetwork: accuracy(after),
      ece: expectedCalibrationError(after),
    };
  } finally {
    await arithmetic.release();
  }
}

async function tune({ tf, name, device }, head, { files, labels }, { epochs, seed }) {
  const images = [];
  let half = true;
  for (const file of files) {
    const { pixels, width, height } = await prepareForTraining(await readFile(file), limits);
    images.push(pixels);
    half &&= 2 * Math.min(width, height) <= network.shorterSide;
  }
  const examples = labels.map((target, image) => ({ image, target }));
  const training = examples.filter(({ image }) => !isKept(image));
  const policy = fineTunePolicyFor(training.length, half);
  if (epochs !== undefined) policy.epochs = epochs;
  console.log(
    `${training.length} photos, ${policy.epochs} times each${half ? ', at half their sides' : ''}, on ${name} (${device})`,
  );
  let told = 0;
  return fineTune({
    tf,
    network,
    head,
    training,
    seed,
    imageSide: trainingSide,
    policy,
    weights: readSafetensors(await readFile(assets.weights)),
    validation: examples.filter(({ image }) => isKept(image)),
    pixels: async (places) => Buffer.concat(places.map((place) => images[place])),
    onProgress: ({ epoch, loss, imagesPerSecond, secondsLeft }) => {
      if (epoch === told) return;
      told = epoch;
      console.log(
        `epoch ${epoch}: loss ${loss.toFixed(3)}, ${imagesPerSecond.toFixed(1)} photos/s, ${Math.ceil(secondsLeft)} s left`,
      );
    },
  });
}

/** Held back, to choose among the states. */
const isKept = (row) => row % ONE_IN === ONE_IN - 1;

/** Its highest score, and whether it is the label's. */
function answerTo(logits, row, label, classes) {
  const own = logits.subarray(row * classes, (row + 1) * classes);
  const most = Math.max(...own);
  return {
    right: own.every((logit, column) => column === label || logit < own[label]),
    score: 1 / own.reduce((sum, logit) => sum + Math.exp(logit - most), 0),
  };
}

const accuracy = (answers) => answers.filter(({ right }) => right).length / answers.length;

/** `[what, value, aim, met]` of each aim. */
export function fineTuningAims({ backend, headAlone, wholeNetwork, ece, seconds, cpuSeconds }) {
  const percent = (share) => `${(100 * share).toFixed(2)} %`;
  return [
    [
      'cifar-10: accuracy of the whole network, of the head alone',
      `${percent(wholeNetwork)} ${percent(headAlone)}`,
      'better',
      wholeNetwork > headAlone,
    ],
    ['cifar-10: ECE of the whole network', ece.toFixed(3), '', true],
    [
      `cifar-10: seconds on ${backend}, of CPU time`,
      `${seconds.toFixed(0)} ${cpuSeconds.toFixed(0)}`,
      '',
      true,
    ],
  ];
}
