import { FeatureScale } from '../solver/feature-scale.js';
import type { FitHeadInput, FitPolicy } from './fit-input.js';
import { type FitRow, MovingColumns } from './fit-rows.js';
import { FitSpaces } from './fit-space.js';
import { FitTable } from './fit-table.js';
import { joinedRows } from './joined-rows.js';
import { labelledRows, likelyColumns } from './labelled-rows.js';
import type { StartingHead } from './starting-head.js';

// Where most scores are sure from the start the rows' Gram matrix says little: of fewer labels the steps are few without it.
const MANY_LABELS = 2_000;

/** The columns that a fit moves, and the labelled rows that it learns from. */
export interface FitScope {
  table: FitTable;
  labelled: FitRow[];
  spaces: FitSpaces;
}

/** Rows whose answers are to stay. */
export interface KeptRows {
  rehearsed: FitRow[];
  /** All of the served traffic; that which is left out has no weight. */
  served: FitRow[];
}

export interface FitScopes {
  kept: KeptRows;
  /** What finds out how strongly to fit, and which labels to trust: without the "none of these" images where there are others. */
  trial: FitScope;
  /** What is fitted in the end, and served traffic screened by. */
  whole: FitScope;
}

/** All images as one table (labelled, rehearsal, served traffic), and what is learned from which of them. */
export async function fitScopes(
  input: FitHeadInput,
  policy: FitPolicy,
  start: StartingHead | null,
): Promise<FitScopes> {
  const { features, classes, labelled, rehearsal, replay, arithmetic } = input;
  const embeddings = start ? joinedRows([labelled.embeddings, rehearsal, replay]) : labelled.embeddings;
  const rows = labelledRows(labelled.labels, classes, {
    noneWeight: policy.noneWeight,
    anchored: start !== null,
  });
  const keptRows = Array.from(
    { length: embeddings.length / features - rows.length },
    (_, at): FitRow => ({ index: rows.length + at, target: 'kept', weight: policy.replayWeight }),
  );
  const kept = {
    rehearsed: keptRows.slice(0, rehearsal.length / features),
    served: keptRows.slice(rehearsal.length / features),
  };
  // What the features of the images commonly are: traffic and rehearsal say it better than a few corrections.
  const scale = FeatureScale.of(embeddings, features);
  const all = [...rows, ...keptRows];
  const scope = async (moving: Iterable<number>, learned: FitRow[]): Promise<FitScope> => {
    const columns = new MovingColumns(classes.length, moving);
    const table = await FitTable.of(embeddings, all, columns, start, features, arithmetic);
    const curved = !start || learned.length > MANY_LABELS;
    return { table, labelled: learned, spaces: new FitSpaces(table, learned, scale, curved, arithmetic) };
  };
  if (!start) {
    const whole = await scope(classes.keys(), rows);
    return { kept, trial: whole, whole };
  }
  const named = rows.filter(({ target }) => target !== null);
  const taught = named.map(({ target }) => target as number);
  const likely = await likelyColumns(input, start, rows);
  const whole = await scope([...taught, ...likely], rows);
  const trial = named.length > 0 && likely.size > 0 ? await scope(taught, named) : whole;
  return { kept, trial, whole };
}
