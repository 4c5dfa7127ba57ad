import { referenceArithmetic } from '../testing/reference-arithmetic.js';
import { features, SyntheticClasses } from '../testing/synthetic-classes.js';
import { defaultFitPolicy } from './fit-input.js';
import { fitScopes } from './fit-scopes.js';
import { startingHead } from './starting-head.js';

const knownCount = 6;
const known = Array.from({ length: knownCount }, (_, column) => `known-${column}`);
const classes = [...known, 'fork'];
const synthetic = new SyntheticClasses(knownCount + 1);

function scopesOf(labels: (string | null)[], blank = false) {
  const columns = labels.map((label) => (label === null ? 0 : classes.indexOf(label)));
  const embeddings = new Float32Array(
    columns.flatMap((column, at) => [...synthetic.embeddings([column], 1, at)]),
  );
  const anchor = blank ? null : { head: synthetic.head(knownCount), classes: known };
  const nothing = new Float32Array(0);
  return fitScopes(
    {
      features,
      classes,
      anchor,
      labelled: { embeddings, labels },
      replay: nothing,
      rehearsal: nothing,
      arithmetic: referenceArithmetic,
      seed: 1,
    },
    defaultFitPolicy,
    anchor && startingHead(anchor, classes),
  );
}

describe('fitScopes', () => {
  it('tries without the photos of none of the classes, and keeps the rows of the others', async () => {
    const { trial, whole } = await scopesOf([null, 'fork', null, 'known-3']);
    expect(trial.labelled.map(({ index }) => index)).toEqual([1, 3]);
    expect([...trial.table.columns.places.keys()]).toEqual([3, 6]);
    expect(whole.labelled.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect([...whole.table.columns.places.keys()]).toEqual([0, 3, 6]);
  });

  it.each<[string, (string | null)[], boolean]>([
    ['no photo is none of the classes', ['fork', 'known-3'], false],
    ['all photos are', [null, null], false],
    ['a model begins blank', [null, 'fork'], true],
  ])('tries what it fits where %s', async (_, labels, blank) => {
    const { trial, whole } = await scopesOf(labels, blank);
    expect(trial).toBe(whole);
  });

  it.each([
    [2_000, false],
    [2_001, true],
  ])('%i labels are fitted with their curvature: %p', async (count, curved) => {
    const { whole } = await scopesOf(Array(count).fill('fork'));
    const { curvature } = await whole.spaces.of(whole.labelled);
    expect(curvature !== null).toBe(curved);
  });
});
