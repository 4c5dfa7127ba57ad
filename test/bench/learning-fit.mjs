// `node learning-fit.mjs CASE SIZE [FOLDER]`: one fit in a process of its own, so that its peak of memory is its own. Writes what
// it took as JSON to the standard output, and, for a peer, what it learned from to FOLDER.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fitHead } from '@amend/learning';
import { OnnxHeadArithmetic } from '../../trainer/dist/engine/onnx-head-arithmetic.js';
import { learningCases } from './learning-cases.mjs';

const [, , name, size, folder] = process.argv;
const { labelled, ...rest } = learningCases[name].input(Number(size));
const input = {
  ...rest,
  labelled: { ...labelled, looks: labelled.embeddings }, // as a run has it
  arithmetic: await OnnxHeadArithmetic.create(availableParallelism()),
};

async function timed(policy) {
  const cpu = process.cpuUsage();
  const began = performance.now();
  const { report } = await fitHead({ ...input, policy });
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  return { report, seconds, cpuSeconds: (user + system) / 1e6 };
}

const whole = await timed({});
const peakMiB = process.resourceUsage().maxRSS / 1_024;
const { pull } = whole.report.pull;
// At the strength that was chosen and with no label trusted less: the objective that a peer can be given.
const fixed = await timed({
  minimumLabelsToChoose: Number.POSITIVE_INFINITY,
  defaultPull: { anchored: pull, blank: pull },
});
await input.arithmetic.release();
if (folder) await writeTable();
console.log(
  JSON.stringify({
    seconds: whole.seconds,
    cpuSeconds: whole.cpuSeconds,
    peakMiB,
    pull,
    trust: whole.report.trust,
    fixed: {
      seconds: fixed.seconds,
      cpuSeconds: fixed.cpuSeconds,
      iterations: fixed.report.iterations,
      // The peer's rows carry hard labels, so that where the anchor's answers are replayed its loss is another one.
      loss: input.anchor ? null : fixed.report.loss,
    },
  }),
);

/** Rows and the columns of their labels; a replayed row's is the anchor's first answer. */
async function writeTable() {
  const { labelled, replay, classes, anchor, features } = input;
  const columnOf = new Map(classes.map((id, column) => [id, column]));
  const answers = anchor ? firstAnswers(anchor.head, replay, features) : [];
  const columns = Int32Array.from([...labelled.labels.map((id) => columnOf.get(id)), ...answers]);
  writeFileSync(path.join(folder, 'rows.f32'), bytesOf(labelled.embeddings));
  writeFileSync(path.join(folder, 'rows.f32'), bytesOf(replay), { flag: 'a' });
  writeFileSync(path.join(folder, 'labels.i32'), bytesOf(columns));
}

function firstAnswers({ kernel, bias, classes }, rows, features) {
  return Array.from({ length: rows.length / features }, (_, row) => {
    const logits = Float64Array.from(bias);
    for (let at = 0; at < features; at++)
      for (let column = 0; column < classes; column++)
        logits[column] += rows[row * features + at] * kernel[at * classes + column];
    return logits.indexOf(Math.max(...logits));
  });
}

function bytesOf({ buffer, byteOffset, byteLength }) {
  return Buffer.from(buffer, byteOffset, byteLength);
}
