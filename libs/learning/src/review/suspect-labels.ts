/** A label that is probably wrong. */
export interface SuspectLabel {
  row: number;
  /** What the scores say instead. */
  likely: number;
  /** How far the label's score lies below what labels of its class usually score: more than 0; the order of the suspects. */
  doubt: number;
}

// What images of a class without labels usually score is not known: only a score that is nearly sure speaks for it.
const UNLABELLED_USUAL = 0.9;
/** Softmax scores of single precision may be 0. */
const LEAST_SCORE = 1e-9;

/**
 * Labels that are probably wrong, the most doubtful first: confident learning (Northcutt, Jiang, Chuang 2021). How often a
 * label i is truly a j is estimated from rows whose score of a class is at least that class's mean score among its own
 * labels; that tells how many labels of each class to suspect (pruning by noise rate, as cleanlab counts). Suspected are those
 * whose own class scores lowest. At least one label of every class is kept, and none that its row scores highest.
 * @param scores `[labels.length, classes]`, each row adding up to 1, of a model that has not learned the row
 * (cross-validation); scores of one that has say nothing
 * @param labels columns of the scores
 * @throws Error when the two do not fit together
 */
export function suspectLabels(scores: Float32Array, labels: Int32Array): SuspectLabel[] {
  if (labels.length === 0) return [];
  const classes = scores.length / labels.length;
  if (!Number.isInteger(classes)) throw new Error(`${scores.length} scores for ${labels.length} labels`);
  if (labels.some((label) => label < 0 || label >= classes))
    throw new Error('A label is no column of the scores');
  const rowsOf = Array.from({ length: classes }, (): number[] => []);
  for (const [row, label] of labels.entries()) rowsOf[label]?.push(row);
  const table: Scores = { classes, at: (row, column) => scores[row * classes + column] as number };
  const usual = rowsOf.map((rows, column) =>
    rows.length === 0 ? UNLABELLED_USUAL : sum(rows.map((row) => table.at(row, column))) / rows.length,
  );
  return rowsOf
    .flatMap((rows, given) => {
      const joint = confidentCounts(table, usual, rows, given);
      const count = howMany(table, rows, given, joint);
      const doubted = rows.filter((row) => table.at(row, highest(table, row)) > table.at(row, given));
      return doubted
        .map((row) => suspect(table, usual, row, given))
        .sort(byDoubt)
        .slice(0, count);
    })
    .sort(byDoubt);
}

interface Scores {
  classes: number;
  at(row: number, column: number): number;
}

function byDoubt(a: SuspectLabel, b: SuspectLabel): number {
  return b.doubt - a.doubt || a.row - b.row;
}

function suspect(table: Scores, usual: readonly number[], row: number, given: number): SuspectLabel {
  // A class that is always scored low is not suspected for that.
  const doubt = Math.log1p(((usual[given] as number) + LEAST_SCORE) / (table.at(row, given) + LEAST_SCORE));
  return { row, likely: highest(table, row), doubt };
}

/** How many of a class's labels are estimated to be of each class: its confident rows, scaled up to all its rows. */
function confidentCounts(
  table: Scores,
  usual: readonly number[],
  rows: readonly number[],
  given: number,
): number[] {
  const counts = new Array<number>(table.classes).fill(0);
  for (const row of rows) {
    const confident = usual.flatMap((mean, column) => (table.at(row, column) >= mean - 1e-6 ? column : []));
    // Confidently of several classes: then of the one that scores highest, as cleanlab has it.
    const likely = confident.length > 1 ? highest(table, row) : confident[0];
    if (likely !== undefined) counts[likely] = (counts[likely] as number) + 1;
  }
  counts[given] = Math.max(1, counts[given] as number);
  const counted = sum(counts);
  return roundedWithinTotal(counts.map((count) => (count / counted) * rows.length));
}

/** Rows that are among those which speak clearest for another class, as many of each as are estimated to be of it. */
function howMany(table: Scores, rows: readonly number[], given: number, joint: readonly number[]): number {
  if (rows.length <= 1) return 0;
  // At least one label of the class is its own: what that one lacks is taken from the others.
  const lacking = Math.max(0, 1 - (joint[given] as number));
  const others = joint.filter((count, column) => column !== given && count > 0).length;
  const counts = roundedWithinTotal(
    joint.map((count, column) => (column === given ? 0 : Math.max(0, count - lacking / Math.max(1, others)))),
  );
  const found = new Set<number>();
  for (const [likely, count] of counts.entries()) {
    if (count === 0) continue;
    const against = (row: number) => table.at(row, likely) - table.at(row, given);
    for (const row of [...rows].sort((a, b) => against(b) - against(a)).slice(0, count)) {
      if (highest(table, row) !== given) found.add(row);
    }
  }
  return found.size;
}

/** Whole numbers whose sum is the rounded sum of the given ones: those are rounded the other way that were nearest to it. */
function roundedWithinTotal(values: readonly number[]): number[] {
  const rounded = values.map((value) => Math.round(value));
  const missing = Math.round(sum(values)) - sum(rounded);
  const step = Math.sign(missing);
  const excess = (index: number) => step * ((rounded[index] as number) - (values[index] as number));
  const nearest = [...values.keys()].sort((a, b) => excess(a) - excess(b) || step * (b - a));
  for (const index of nearest.slice(0, Math.abs(missing))) rounded[index] = (rounded[index] as number) + step;
  return rounded;
}

function highest({ classes, at }: Scores, row: number): number {
  let best = 0;
  for (let column = 1; column < classes; column++) if (at(row, column) > at(row, best)) best = column;
  return best;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
