// `npm run bench [-- serving|grpc|loop|rollout|learning] [--photos DIR] [--python FILE] [--precision int8] [--size PART]
// [--json FILE]`: speed and memory of the whole started product; `learning`: of its fits. --photos: JPEGs to classify (else the
// CC0 photos of the tests), or to compute embeddings of. --python: an interpreter with litserve or bentoml (or both), onnxruntime and pillow, for
// `learning` with scikit-learn, to measure that peer in the same run. --precision: of the model that serves, and of the peer's
// ONNX file. --size: a part of the rows to learn from, like 0.1, to try it.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    photos: { type: 'string' },
    python: { type: 'string', default: '' },
    precision: { type: 'string', default: 'float32' },
    size: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
});
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
/** Measured only where they are asked for: one needs a Docker daemon, the other another peer. */
const unasked = ['rollout', 'learning'];
const unknown = positionals.find((name) => !(name in benches));
if (unknown) {
  console.error(`no benchmark "${unknown}"; there are ${Object.keys(benches).join(', ')}`);
  process.exit(1);
}
const results = {};
for (const name of positionals.length > 0
  ? positionals
  : Object.keys(benches).filter((each) => !unasked.includes(each))) {
  const [run, print] = benches[name];
  results[name] = await run(values);
  print(results[name]);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
