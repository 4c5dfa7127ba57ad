import { FeatureScale } from '../solver/feature-scale.js';
import { referenceArithmetic } from '../testing/reference-arithmetic.js';
import { features, SyntheticClasses } from '../testing/synthetic-classes.js';
import { type FitRow, MovingColumns } from './fit-rows.js';
import { FitSpaces } from './fit-space.js';
import { FitTable } from './fit-table.js';

const embeddings = new SyntheticClasses(2).embeddings([0, 1], 10, 3);
const rows = Array.from(
  { length: 20 },
  (_, index): FitRow => ({ index, target: index < 10 ? 0 : 1, weight: index % 3 === 0 ? 0 : 1 }),
);

async function spaceOf(chosen: readonly FitRow[]) {
  const columns = new MovingColumns(2, [0, 1]);
  const table = await FitTable.of(embeddings, rows, columns, null, features, referenceArithmetic);
  const scale = FeatureScale.of(embeddings, features);
  return new FitSpaces(table, rows, scale, false, referenceArithmetic).of(chosen);
}

describe('FitSpaces', () => {
  it('fits few rows in their span, and more in the features', async () => {
    expect((await spaceOf(rows.slice(0, 12))).problem.features).toBe(12);
    expect((await spaceOf(rows.slice(0, 13))).problem.features).toBe(features);
  });

  it('keeps the rows in their order, also those without weight', async () => {
    const chosen = rows.slice(4, 14).reverse();
    const { problem } = await spaceOf(chosen);
    expect([...problem.weights]).toEqual(chosen.map(({ weight }) => weight));
    expect([...problem.targets]).toEqual(chosen.flatMap(({ target }) => (target === 0 ? [1, 0] : [0, 1])));
  });
});
