// Does it recognise, learn, and forget nothing? Measured through HTTP on the whole started product.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { client, startProduct } from '../support/running-product.mjs';

const TAUGHT = 8;

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

function readPhotos(photos) {
  const imagenet = readdirSync(path.join(photos, 'imagenet-500'))
    .filter((name) => name.endsWith('.jpg'))
    .sort()
    .map((name) => ({
      synset: path.basename(name, '.jpg'),
      bytes: readFileSync(path.join(photos, 'imagenet-500', name)),
    }));
  const newClasses = ['fork', 'scissors'].map((name) => {
    const folder = path.join(photos, 'fork-scissors', name);
    return {
      name,
      photos: readdirSync(folder)
        .sort()
        .map((file) => readFileSync(path.join(folder, file))),
    };
  });
  return { imagenet, newClasses };
}

export async function measureProduct(folder) {
  const { imagenet, newClasses } = readPhotos(folder);
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
      async ({ name, bytes }) =>
        (await api.classify(bytes, '?store=false&top=1')).predictions[0].name === name,
    );

    const share = (list) => list.filter(Boolean).length / list.length;
    const among = (list) => list.filter((_, i) => outside[i]);
    const newNames = new Set(newClasses.map(({ name }) => name));
    return {
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
  } finally {
    await product.end();
  }
}

/** `[what, value, aim, met]` of each aim. */
export function productAims(measured) {
  const lostPoints = (measured.outsideBefore - measured.outsideAfter) * 100;
  return [
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
      '≤ 0.30',
      lostPoints <= 0.3 + 1e-9,
    ],
    ['of those given a new class', String(measured.outsideStolen), '≤ 1', measured.outsideStolen <= 1],
    ['Retrain to live, ms', String(measured.retrainToLiveMs), '≤ 6000', measured.retrainToLiveMs <= 6000],
  ];
}
