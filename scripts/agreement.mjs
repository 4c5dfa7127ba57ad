// `npm run agreement -- --photos DIR [--json FILE]`: does genuine TensorFlow answer to the files what the product answers? DIR
// holds JPEG or PNG photos, which are no part of the project. Needs tools/tensorflow-for-tests.sh and a build.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { prepare } from '../libs/images/dist/index.js';
import * as network from '../libs/network/dist/index.js';
import { readArguments, refuse } from './arguments.mjs';

process.env.ORT_DISABLE_TELEMETRY = '1'; // as the product has it
const usage = 'agreement -- --photos DIR [--json FILE]';
const { values } = readArguments(usage, {
  options: { photos: { type: 'string' }, json: { type: 'string' } },
});
if (!values.photos) refuse('it needs photos', usage);
const cache = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
const tensorflow = process.env.TENSORFLOW_FOR_TESTS ?? path.join(cache, 'amend', 'tensorflow-for-tests');
const limits = { maxBytes: 20e6, maxPixels: 50e6, timeoutMs: 60_000 };
const { efficientNetLite0: description, assets } = network;
const side = description.inputSize;
const names = readdirSync(values.photos)
  .filter((name) => /\.(jpe?g|png)$/i.test(name))
  .sort();
if (names.length === 0) refuse(`${values.photos} holds no JPEG or PNG`, usage);
const weights = network.readSafetensors(readFileSync(assets.weights));
const head = network.pretrainedHead(description, weights);
const classes = JSON.parse(readFileSync(assets.imagenetClasses, 'utf8')).map(({ name }) => name);

const folder = mkdtempSync(path.join(tmpdir(), 'amend-agreement-'));
try {
  for (const part of ['saved_model', 'images', 'refused']) mkdirSync(path.join(folder, part));
  writeFileSync(
    path.join(folder, 'saved_model', 'saved_model.pb'),
    network.emitSavedModel(description, weights, head, classes),
  );
  const session = await InferenceSession.create(network.emitOnnx(description, weights, head));
  const pixels = [];
  const scores = [];
  for (const name of names) {
    const bytes = readFileSync(path.join(values.photos, name));
    writeFileSync(path.join(folder, 'images', name), bytes);
    const prepared = (await prepare(bytes, limits)).pixels;
    pixels.push(prepared);
    const answer = await session.run({ pixels: new Tensor('uint8', prepared, [1, side, side, 3]) }, [
      'scores',
    ]);
    scores.push(answer.scores.data);
  }
  writeFileSync(path.join(folder, 'pixels.u8'), Buffer.concat(pixels));
  writeFileSync(path.join(folder, 'pixels.json'), JSON.stringify([names.length, side, side, 3]));
  const python = path.join(tensorflow, 'python', 'bin', 'python');
  const { status } = spawnSync(python, ['test/conformance/engines/run_saved_model.py', folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('TensorFlow did not run: tools/tensorflow-for-tests.sh');

  const { answers } = JSON.parse(readFileSync(path.join(folder, 'python.json'), 'utf8'));
  const raw = readFileSync(path.join(folder, 'python.scores'));
  const fromPixels = new Float32Array(raw.buffer, raw.byteOffset, raw.byteLength / 4);
  let same = 0;
  let apart = 0;
  let apartFromPixels = 0;
  for (const [row, name] of names.entries()) {
    const ours = scores[row];
    const best = ours.indexOf(Math.max(...ours));
    const theirs = answers[name];
    if (theirs.classes[0] === classes[best]) same++;
    apart += Math.abs(theirs.scores[0] - ours[best]);
    for (const [at, score] of ours.entries())
      apartFromPixels = Math.max(apartFromPixels, Math.abs(score - fromPixels[row * classes.length + at]));
  }
  const measured = {
    photos: names.length,
    sameTopClass: same / names.length,
    meanTopScoreApart: apart / names.length,
    largestScoreApartFromPixels: apartFromPixels,
  };
  const rows = [
    [
      `the same top class, of ${names.length} photos`,
      measured.sameTopClass.toFixed(4),
      '≥ 0.995',
      measured.sameTopClass >= 0.995,
    ],
    [
      'top score apart, in the mean',
      measured.meanTopScoreApart.toFixed(4),
      '≤ 0.008',
      measured.meanTopScoreApart <= 0.008,
    ],
    [
      'any score apart, from the same pixels',
      apartFromPixels.toExponential(1),
      '≤ 1e-4',
      apartFromPixels <= 1e-4,
    ],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, value, aim, met] of rows)
    console.log(`${met ? '✔' : '✘'} ${what.padEnd(width)}  ${value.padStart(8)}  ${aim}`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`);
  process.exitCode = rows.every(([, , , met]) => met) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
