import path from 'node:path';
import { shuffled } from '@amend/learning';
import { embedPhotos } from './embed-photos.mjs';
import { photoFolders } from './photo-folders.mjs';

const LABELS_A_CLASS = [1, 2, 5, 10, 20, 50];
const SEEDS = [1, 2, 3, 4, 5];
/** Shares of wrong labels that are planted. */
export const NOISE = [0, 0.1, 0.3];

/** Sets to learn: folders of classes, taught from and tested on; one without a test part is split. */
export const SETS = [
  { name: 'cat-dog', train: 'cat-dog' },
  { name: 'cifar-10', train: 'cifar-10/train', test: 'cifar-10/test' },
  { name: 'fork-scissors', train: 'fork-scissors' },
];

/** A set's labels and embeddings; those up to `taught` are for teaching. */
export async function readSet(photos, train, test) {
  const taught = photoFolders(path.join(photos, train));
  const tested = test ? photoFolders(path.join(photos, test)) : { files: [], labels: [] };
  return {
    classes: taught.classes.map(String),
    labels: [...taught.labels, ...tested.labels],
    embeddings: await embedPhotos([...taught.files, ...tested.files]),
    taught: taught.labels.length,
    hasTest: test !== undefined,
  };
}

/** What to learn from a set, and what to be tested on: by labels a class, and with wrong labels. */
export function* tasksOf(name, set) {
  const counts = set.classes.map(
    (_, label) => set.labels.slice(0, set.taught).filter((one) => one === label).length,
  );
  const most = Math.min(...counts);
  for (const seed of SEEDS) {
    const random = randomNumbers(seed);
    const order = set.classes.map((_, label) =>
      shuffled(
        [...Array(set.taught).keys()].filter((row) => set.labels[row] === label),
        random,
      ),
    );
    const tested = (taught) => {
      const used = new Set(taught);
      const rest = [...set.labels.keys()].filter((row) => !used.has(row));
      return set.hasTest ? rest.filter((row) => row >= set.taught) : rest;
    };
    for (const count of LABELS_A_CLASS.filter((one) => one < most)) {
      const taught = order.flatMap((rows) => rows.slice(0, count));
      yield {
        name,
        seed,
        count,
        noise: 0,
        taught,
        given: taught.map((row) => set.labels[row]),
        tested: tested(taught),
      };
    }
    if (most < 100) continue;
    const taught = order.flatMap((rows) => rows.slice(0, 100));
    for (const noise of NOISE) {
      const given = taught.map((row) => {
        const truth = set.labels[row];
        if (random() >= noise) return truth;
        return (truth + 1 + Math.floor(random() * (set.classes.length - 1))) % set.classes.length;
      });
      const wrong = taught.map((row, at) => set.labels[row] !== given[at]);
      yield { name, seed, count: 100, noise, taught, given, wrong, tested: tested(taught) };
    }
  }
}

function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
