import { referenceArithmetic } from '../testing/reference-arithmetic.js';
import { features, SyntheticClasses } from '../testing/synthetic-classes.js';
import { type FitRow, MovingColumns } from './fit-rows.js';
import { FitTable } from './fit-table.js';

const classes = 12;
const synthetic = new SyntheticClasses(classes);
const embeddings = synthetic.embeddings([0, 3, 7, 11], 1, 5);
const known = Array.from({ length: classes }, (_, column) => column !== 11);
const rows: FitRow[] = [
  { index: 0, target: 3, weight: 1 },
  { index: 1, target: 11, weight: 2 },
  { index: 2, target: null, weight: 0.3 },
  { index: 3, target: 'kept', weight: 0.1 },
];

const table = (columns: MovingColumns) =>
  FitTable.of(
    embeddings,
    rows,
    columns,
    { head: synthetic.head(classes), known },
    features,
    referenceArithmetic,
  );
const evaluate = async (columns: MovingColumns, move: (column: number, feature: number) => number) => {
  const problem = (await table(columns)).problem(rows);
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
    expect([...some.logits(logits)]).toEqual([500, 0, expect.closeTo(Math.log(10), 5)]);
  });

  it('gathers rows that do not follow one another, and copies nothing of those that do', async () => {
    const whole = await table(some);
    expect(whole.problem(rows.slice(0, 2)).embeddings.buffer).toBe(embeddings.buffer);
    const { embeddings: gathered } = whole.problem([rows[3], rows[1]] as FitRow[]);
    const row = (index: number) => [...embeddings.subarray(index * features, (index + 1) * features)];
    expect([...gathered]).toEqual([...row(3), ...row(1)]);
  });
});
