import { FEATURES, SyntheticTable } from './synthetic-table.mjs';

const NOTHING = new Float32Array(0);
const NEW = 2;
const KNOWN = 1_000;

/** What is measured: `input(size)` gives what `fitHead` learns from, with that part of the rows. */
export const learningCases = {
  '10,000 × 20': { input: (size) => fromNothing(10_000 * size, 20), aims: { seconds: 1.5 } },
  '1,000 replayed + 200 corrected × 1,002': { input: corrected, aims: { seconds: 3 } },
  '100,000 × 100': { input: (size) => fromNothing(100_000 * size, 100), aims: { peakMiB: 1_430 } },
};

/** A model that begins blank: rows of classes in turn. */
function fromNothing(rows, classes) {
  const columns = Array.from({ length: rows }, (_, row) => row % classes);
  const ids = Array.from({ length: classes }, (_, column) => `class-${column}`);
  return {
    features: FEATURES,
    classes: ids,
    anchor: null,
    labelled: {
      embeddings: new SyntheticTable(classes).embeddings(columns, 2),
      labels: columns.map((column) => ids[column]),
    },
    rehearsal: NOTHING,
    replay: NOTHING,
    seed: 1,
  };
}

/** A model that knows 1,000 classes and is taught two more, and corrected in a hundred. */
function corrected(size) {
  const table = new SyntheticTable(KNOWN + NEW);
  const ids = Array.from({ length: KNOWN + NEW }, (_, column) => `class-${column}`);
  const columns = Array.from({ length: 200 * size }, (_, row) =>
    row % 2 === 0 ? KNOWN + ((row / 2) % NEW) : (row * 5) % KNOWN,
  );
  const served = Array.from({ length: 1_000 * size }, (_, row) => (row * 7) % KNOWN);
  return {
    features: FEATURES,
    classes: ids,
    anchor: { head: table.head(KNOWN), classes: ids.slice(0, KNOWN) },
    labelled: { embeddings: table.embeddings(columns, 2), labels: columns.map((column) => ids[column]) },
    rehearsal: NOTHING,
    replay: table.embeddings(served, 3),
    seed: 1,
  };
}
