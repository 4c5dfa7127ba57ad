// `npm run bench [-- serving|grpc|loop|rollout|learning] [--photos DIR] [--python FILE] [--precision int8] [--size PART]
// [--json FILE]`: speed and memory of the whole started product; `learning`: of its fits. --photos: JPEGs to classify (else the
// CC0 photos of the tests), or to compute embeddings of. --python: an interpreter with litserve or bentoml (or both), onnxruntime and pillow, for
// `learning` with scikit-learn, to measure that peer in the same run. --precision: of the model that serves, and of the peer's
// ONNX file. --size: a part of the rows to learn from, like 0.1, to try it.
import { existsSync, writeFileSync } from 'node:fs';
import { readArguments, refuse } from './arguments.mjs';
import { setUp } from './setup.mjs';

const byDefault = ['serving', 'grpc', 'loop'];
/** Measured only where they are asked for: one needs a Docker daemon, the other another peer. */
const names = [...byDefault, 'rollout', 'learning'];
const usage = `bench [-- ${names.join('|')}] [--photos DIR] [--python FILE] [--precision float32|int8] [--size PART] [--json FILE]`;
const { values, positionals } = readArguments(usage, {
  allowPositionals: true,
  options: {
    photos: { type: 'string' },
    python: { type: 'string', default: '' },
    precision: { type: 'string', default: 'float32' },
    size: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});
const unknown = positionals.find((name) => !names.includes(name));
if (unknown) refuse(`there is no benchmark ${unknown}`, usage);
if (values.photos && !existsSync(values.photos)) refuse(`there is no ${values.photos}`, usage);
if (!['float32', 'int8'].includes(values.precision))
  refuse(`there is no precision ${values.precision}`, usage);
if (!(Number(values.size) > 0 && Number(values.size) <= 1)) refuse(`${values.size} is no part of 1`, usage);
setUp();
process.env.ORT_DISABLE_TELEMETRY = '1'; // as the product has it
const { grpc, printGrpc } = await import('../test/bench/grpc.mjs');
const { loop, printLoop } = await import('../test/bench/loop.mjs');
const { serving, printServing } = await import('../test/bench/serving.mjs');
const { rollout, printRollout } = await import('../test/bench/rollout.mjs');
const { learning, printLearning } = await import('../test/bench/learning.mjs');
const benches = {
  serving: [serving, printServing],
  grpc: [grpc, printGrpc],
  loop: [loop, printLoop],
  rollout: [rollout, printRollout],
  learning: [learning, printLearning],
};
const results = {};
for (const name of positionals.length > 0 ? positionals : byDefault) {
  const [run, print] = benches[name];
  results[name] = await run(values);
  print(results[name]);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
