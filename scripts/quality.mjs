// `npm run quality -- --photos DIR [--json FILE]`: does it recognise, learn, and forget nothing? Measured through HTTP on
// the whole started product. DIR holds `imagenet-500/SYNSET.jpg` (one photo of every second class) and
// `fork-scissors/{fork,scissors}/*`. These photos are no part of the project.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { client, startProduct } from '../test/support/running-product.mjs';

const { values } = parseArgs({ options: { photos: { type: 'string' }, json: { type: 'string' } } });
if (!values.photos || !existsSync(path.join(values.photos, 'imagenet-500'))) {
  console.error(
    'usage: npm run quality -- --photos DIR [--json FILE]   (DIR holds imagenet-500/ and fork-scissors/)',
  );
  process.exit(1);
}

const TAUGHT = 8;
const imagenet = readdirSync(path.join(values.photos, 'imagenet-500'))
  .filter((name) => name.endsWith('.jpg'))
  .sort()
  .map((name) => ({
    synset: path.basename(name, '.jpg'),
    bytes: readFileSync(path.join(values.photos, 'imagenet-500', name)),
  }));
const newClasses = ['fork', 'scissors'].map((name) => {
  const folder = path.join(values.photos, 'fork-scissors', name);
  return {
    name,
    photos: readdirSync(folder)
      .sort()
      .map((file) => readFileSync(path.join(folder, file))),
  };
});

/** Runs `work` over the items, four at a time. */
async function each(items, work) {
  const results = new Array(items.length);
  let next = 0;
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (next < items.length) {
        const i = next++;
        results[i] = await work(items[i], i);
      }
    }),
  );
  return results;
}

const product = await startProduct();
const api = client(product.url);
try {
  const classes = await api.get('/v1/models/default/classes');
  const synsetOf = new Map(classes.items.map((one) => [one.id, one.synset]));
  const position = new Map(
    classes.items
      .filter((one) => one.synset)
      .map((one) => one.synset)
      .sort()
      .map((synset, i) => [synset, i]),
  );
  // What is only measured is not stored: it must not become replayed traffic.
  const answers = () =>
    each(imagenet, async ({ bytes }) => (await api.classify(bytes, '?store=false&top=1')).predictions[0]);
  const right = (given) => given.map((answer, i) => synsetOf.get(answer.classId) === imagenet[i].synset);
  // The rehearsal embeddings come from every fourth class: forgetting is judged on the others.
  const outside = imagenet.map(({ synset }) => position.get(synset) % 4 !== 0);

  const before = right(await answers());
  for (const { name, photos } of newClasses)
    for (const photo of photos.slice(0, TAUGHT)) await api.correct(photo, { newClass: name });
  const taught = await api.retrain();
  const after = await answers();
  const rightAfter = right(after);
  const heldOut = newClasses.flatMap(({ name, photos }) =>
    photos.slice(TAUGHT).map((bytes) => ({ name, bytes })),
  );
  const learned = await each(
    heldOut,
    async ({ name, bytes }) => (await api.classify(bytes, '?store=false&top=1')).predictions[0].name === name,
  );

  const share = (list) => list.filter(Boolean).length / list.length;
  const among = (list) => list.filter((_, i) => outside[i]);
  const newNames = new Set(newClasses.map(({ name }) => name));
  const measured = {
    photos: imagenet.length,
    top1: share(before),
    learned: share(learned),
    heldOut: heldOut.length,
    outsidePhotos: among(before).length,
    outsideBefore: share(among(before)),
    outsideAfter: share(among(rightAfter)),
    outsideStolen: among(after.map((answer) => newNames.has(answer.name))).filter(Boolean).length,
    retrainToLiveMs: taught.ms,
  };
  const lostPoints = (measured.outsideBefore - measured.outsideAfter) * 100;
  const rows = [
    ['imagenet-500 top-1', measured.top1.toFixed(3), '≥ 0.870', measured.top1 >= 0.87],
    [
      `fork, scissors from ${TAUGHT} each: the other ${measured.heldOut} right`,
      measured.learned.toFixed(3),
      '≥ 0.950',
      measured.learned >= 0.95,
    ],
    [
      `points lost on ${measured.outsidePhotos} photos outside the rehearsal`,
      lostPoints.toFixed(2),
      '≤ 0.40',
      lostPoints <= 0.4 + 1e-9,
    ],
    ['of those given a new class', String(measured.outsideStolen), '≤ 1', measured.outsideStolen <= 1],
    ['Retrain to live, ms', String(measured.retrainToLiveMs), '≤ 6000', measured.retrainToLiveMs <= 6000],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, value, aim, met] of rows)
    console.log(`${met ? '✔' : '✘'} ${what.padEnd(width)}  ${value.padStart(8)}  ${aim}`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`);
  process.exitCode = rows.every(([, , , met]) => met) ? 0 : 1;
} finally {
  await product.stop();
  product.forget();
}
