import { type FitRow, MovingColumns } from './fit-rows.js';
import { referenceArithmetic } from './testing/reference-arithmetic.js';
import { features, SyntheticClasses } from './testing/synthetic-classes.js';

const classes = 12;
const synthetic = new SyntheticClasses(classes);
const embeddings = synthetic.embeddings([0, 3, 7, 11], 2, 5);
const known = Array.from({ length: classes }, (_, column) => column !== 11);
const rows: FitRow[] = [
  { index: 0, target: 3, weight: 1 },
  { index: 3, target: 11, weight: 2 },
  { index: 6, target: null, weight: 0.3 },
  { index: 5, target: 'kept', weight: 0.1 },
];

const starting = async () => ({
  logits: await referenceArithmetic.logits(synthetic.head(classes), embeddings),
  known,
});
const evaluate = async (columns: MovingColumns, move: (column: number, feature: number) => number) => {
  const problem = columns.problem(features, embeddings, rows, await starting());
  const kernel = new Float32Array(features * columns.width);
  for (const [column, place] of columns.places) {
    for (let feature = 0; feature < features; feature++) {
      kernel[feature * columns.width + place] = move(column, feature);
    }
  }
  const engine = await referenceArithmetic.gradientEngine(problem);
  return { problem, ...(await engine.evaluate(kernel, new Float32Array(columns.width))) };
};

describe('MovingColumns', () => {
  const moving = [11, 3];
  const some = new MovingColumns(classes, moving);
  const all = new MovingColumns(classes, Array(classes).keys());
  const move = (column: number, feature: number) =>
    moving.includes(column) ? Math.sin(column + feature) / 9 : 0;

  it('gathers the columns that stand still in one class more', () => {
    expect([...some.places]).toEqual([
      [3, 0],
      [11, 1],
    ]);
    expect(some).toMatchObject({ width: 3, hasRest: true });
    expect(all).toMatchObject({ width: classes, hasRest: false });
  });

  it('has the gradient of the whole problem, and its loss but for a constant', async () => {
    const none = () => 0;
    const [few, fewStill, full, fullStill] = [
      await evaluate(some, move),
      await evaluate(some, none),
      await evaluate(all, move),
      await evaluate(all, none),
    ];
    expect(few.loss - fewStill.loss).toBeCloseTo(full.loss - fullStill.loss, 5);
    for (const [column, place] of some.places) {
      expect(few.biasGradient[place]).toBeCloseTo(full.biasGradient[column] as number, 6);
      for (let feature = 0; feature < features; feature++) {
        const slope = full.kernelGradient[feature * classes + column] as number;
        expect(few.kernelGradient[feature * some.width + place]).toBeCloseTo(slope, 6);
      }
    }
  });

  it('keeps what the starting head says, of the classes that it knows', async () => {
    const { problem } = await evaluate(some, move);
    const kept = problem.targets.slice(-some.width);
    expect(kept.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(kept[1]).toBe(0);
  });

  it('has finite logits for columns that are far below the others', () => {
    const logits = Float32Array.from({ length: 12 }, (_, column) => (column === 3 ? 500 : 0));
    const { offsets } = some.problem(features, embeddings, [{ index: 0, target: 'kept', weight: 1 }], {
      logits,
      known,
    });
    expect([...(offsets as Float32Array)]).toEqual([500, 0, expect.closeTo(Math.log(10), 5)]);
  });
});
