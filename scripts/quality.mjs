// `npm run quality -- --photos DIR [--python FILE] [--only learning|product|precision|fine-tuning] [--epochs N] [--seed N] [--plot FILE] [--json FILE]`:
// does it recognise, learn, and forget nothing? DIR holds `imagenet-500/SYNSET.jpg` (one photo of every second class) and folders
// of classes: `fork-scissors`, `cat-dog`, `cifar-10/train` and `cifar-10/test`; of `learning`, others than those it needs may be missing. --python: an
// interpreter with scikit-learn, to learn from the same embeddings beside us. --plot: an SVG of that. `fine-tuning` is asked for
// by name, for it takes from minutes to hours; it needs cifar-10 only. These photos are no part of the project.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { imports } from '../test/support/imports.mjs';
import { readArguments, refuse } from './arguments.mjs';
import { setUp } from './setup.mjs';

const needs = {
  learning: ['imagenet-500', 'cifar-10/train'],
  product: ['imagenet-500', 'fork-scissors'],
  precision: ['imagenet-500'],
  'fine-tuning': ['cifar-10/train', 'cifar-10/test'],
};
const usage =
  `quality -- --photos DIR [--python FILE] [--only ${Object.keys(needs).join('|')}] [--epochs N] ` +
  '[--seed N] [--plot FILE] [--json FILE]';
const { values } = readArguments(usage, {
  options: {
    photos: { type: 'string' },
    python: { type: 'string' },
    only: { type: 'string' },
    epochs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    plot: { type: 'string' },
    json: { type: 'string' },
  },
});
const asked = values.only ? [values.only] : ['learning', 'product', 'precision'];
if (!values.photos) refuse('it needs photos', usage);
if (!(asked[0] in needs)) refuse(`there is no part ${asked[0]}`, usage);
const [epochs, seed] = ['epochs', 'seed'].map((name) => {
  const number = values[name] && Number(values[name]);
  if (number !== undefined && !(Number.isInteger(number) && number > 0))
    refuse(`--${name} ${values[name]} is no whole number above 0`, usage);
  return number;
});
const missing = asked
  .flatMap((part) => needs[part])
  .filter((set) => !existsSync(path.join(values.photos, set)));
if (missing.length > 0) refuse(`${values.photos} lacks ${[...new Set(missing)].join(', ')}`, usage);
if (values.python && !imports(values.python, 'sklearn', 'cleanlab'))
  refuse(`${values.python} lacks scikit-learn or cleanlab`, usage);
setUp();
process.env.ORT_DISABLE_TELEMETRY = '1'; // as the product has it

const measured = {};
const aims = [];
if (asked.includes('learning')) {
  const { measureLearning } = await import('../test/quality/learning.mjs');
  const { learningAims } = await import('../test/quality/learning-aims.mjs');
  const { learningPlot } = await import('../test/quality/learning-plot.mjs');
  measured.learning = await measureLearning(values.photos, values.python);
  aims.push(...learningAims(measured.learning));
  if (values.plot) writeFileSync(values.plot, learningPlot(measured.learning));
}
if (asked.includes('product')) {
  const { measureProduct, productAims } = await import('../test/quality/product.mjs');
  measured.product = await measureProduct(values.photos);
  aims.push(...productAims(measured.product));
}
if (asked.includes('precision')) {
  const { measurePrecision, precisionAims } = await import('../test/quality/precision.mjs');
  measured.precision = await measurePrecision(values.photos);
  aims.push(...precisionAims(measured.precision));
}
if (asked.includes('fine-tuning')) {
  const { measureFineTuning, fineTuningAims } = await import('../test/quality/fine-tuning.mjs');
  measured.fineTuning = await measureFineTuning(values.photos, { epochs, seed });
  aims.push(...fineTuningAims(measured.fineTuning));
}
const width = Math.max(...aims.map(([what]) => what.length));
for (const [what, value, aim, met] of aims)
  console.log(`${met ? '✔' : '✘'} ${what.padEnd(width)}  ${value.padStart(14)}  ${aim}`);
if (values.json) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`);
process.exitCode = aims.every(([, , , met]) => met) ? 0 : 1;
