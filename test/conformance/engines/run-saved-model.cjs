// Genuine TensorFlow below tfjs-node: runs the SavedModel of each folder that is named on what lies beside it
// (engines.ts). NODE_PATH says where tfjs-node is.
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const tf = require('@tensorflow/tfjs-node');

const BATCH = 32;

async function run(folder) {
  const load = (signature) => tf.node.loadSavedModel(`${folder}/saved_model`, ['serve'], signature);
  const pixels = await load('pixels');
  const [count, ...shape] = JSON.parse(readFileSync(`${folder}/pixels.json`, 'utf8'));
  const images = new Uint8Array(readFileSync(`${folder}/pixels.u8`));
  const size = images.length / count;
  const found = { scores: [], embedding: [] };
  for (let start = 0; start < count; start += BATCH) {
    const rows = Math.min(BATCH, count - start);
    const batch = images.subarray(start * size, (start + rows) * size);
    const answer = tf.tidy(() => pixels.predict({ pixels: tf.tensor(batch, [rows, ...shape], 'int32') }));
    for (const [name, parts] of Object.entries(found))
      parts.push(Buffer.from(new Float32Array(answer[name].dataSync()).buffer));
    tf.dispose(answer);
  }
  for (const [name, parts] of Object.entries(found))
    writeFileSync(`${folder}/tfjs-node.${name}`, Buffer.concat(parts));

  const serving = await load('serving_default');
  const names = readdirSync(`${folder}/images`).sort();
  const encoded = names.map((name) => new Uint8Array(readFileSync(`${folder}/images/${name}`)));
  const { classes, scores } = serving.predict({ image_bytes: tf.tensor1d(encoded, 'string') });
  const [classRows, scoreRows] = [classes.arraySync(), scores.arraySync()];
  const answers = names.map((name, row) => [name, { classes: classRows[row], scores: scoreRows[row] }]);
  writeFileSync(`${folder}/tfjs-node.json`, JSON.stringify({ answers: Object.fromEntries(answers) }));
}

(async () => {
  for (const folder of process.argv.slice(2)) await run(folder);
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
