// How well the head learns, beside scikit-learn's LogisticRegression on the same embeddings.
import { readFileSync } from 'node:fs';
import { fitHead, rowsOf } from '@amend/learning';
import { assets, efficientNetLite0, pretrainedHead, readSafetensors } from '@amend/network';
import { OnnxHeadArithmetic } from '../../trainer/dist/engine/onnx-head-arithmetic.js';
import { measureForgetting } from './forgetting.mjs';
import { accuracyRows, besideCleanlab, eceRows, noiseRows, suspectRows } from './learning-rows.mjs';
import { readSet, SETS, tasksOf } from './learning-tasks.mjs';
import { present } from './photo-folders.mjs';
import { Scikit } from './scikit.mjs';

const features = efficientNetLite0.embeddingSize;
const SEEDS_FOR_CLEANLAB = 2;

export async function measureLearning(photos, python) {
  const arithmetic = await OnnxHeadArithmetic.create(2);
  const known = pretrainedHead(efficientNetLite0, readSafetensors(readFileSync(assets.weights)));
  const peer = new Scikit(python);
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
  const shown = rowsOf(set.embeddings, features, taught);
  const { head, suspects, report } = await fitHead({
    features,
    classes: set.classes,
    anchor: null,
    known,
    labelled: {
      embeddings: shown,
      looks: shown,
      labels: given.map((label) => set.classes[label]),
    },
    rehearsal: new Float32Array(0),
    replay: new Float32Array(0),
    arithmetic,
    seed,
  });
  const logits = await arithmetic.logits(head, rowsOf(set.embeddings, features, tested));
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
