import { grouped, nearDuplicates, neighbourScores, suspectLabels, typicalOrder } from '@amend/learning';
import { photoEmbeddings } from './photo-embeddings.js';
import type { Survey } from './survey.js';
import {
  labelledPhotos,
  labelsJudged,
  poorClasses,
  type ServedPhoto,
  saidTwice,
  unlabelledPhotos,
} from './survey-photos.js';

/** Why somebody should look at a photo; null: not for this. */
export interface ReviewHint {
  sha256: string;
  typical: number | null;
  doubt: number | null;
  likelyClassId: string | null;
  correctionId: string | null;
  duplicateOf: string | null;
  duplicates: number | null;
}

/** What each step compares is quadratic in these: some seconds of one core. */
const UNLABELLED = 1_500;
const LABELLED = 3_000;
/** A class with so many labels needs no more typical photos: the unsure ones teach it more. */
const ENOUGH_LABELS = 20;

/** Looks over the newest unlabelled photos and the newest labels of a model. */
export async function findHints(survey: Survey): Promise<ReviewHint[]> {
  const unlabelled = await unlabelledPhotos(survey, UNLABELLED);
  const { embeddings, features } = await photoEmbeddings(survey, unlabelled);
  const poor = await poorClasses(survey, ENOUGH_LABELS);
  const hints = new Map<string, ReviewHint>();
  const hint = (sha256: string): ReviewHint => {
    const known = hints.get(sha256) ?? emptyHint(sha256);
    hints.set(sha256, known);
    return known;
  };
  const typical = typicalOrder(embeddings, features).map((row) => unlabelled[row] as ServedPhoto);
  for (const [place, { sha256 }] of typical
    .filter((one) => one.classId === null || poor.has(one.classId))
    .entries())
    hint(sha256).typical = place;
  for (const group of await duplicateGroups(survey, unlabelled, embeddings, features))
    for (const sha256 of group)
      Object.assign(hint(sha256), { duplicateOf: group[0], duplicates: group.length });
  for (const { sha256, ...doubted } of await doubtedLabels(survey)) Object.assign(hint(sha256), doubted);
  return [...hints.values()];
}

type DoubtedLabel = Pick<ReviewHint, 'sha256' | 'doubt' | 'likelyClassId' | 'correctionId'>;

/** As the last training run found, which looked at all of its labels together; for labels since, as their neighbours say. */
async function doubtedLabels(survey: Survey): Promise<DoubtedLabel[]> {
  const judged = await labelsJudged(survey);
  const known = new Set(judged.map(({ sha256 }) => sha256));
  const others = await doubtedByNeighbours(survey);
  const doubted = [
    ...judged.filter(({ doubt }) => doubt > 0),
    ...others.filter(({ sha256 }) => !known.has(sha256)),
  ];
  // Who was asked and said the same again is not asked without end.
  const settled = await saidTwice(
    survey,
    doubted.map(({ sha256 }) => sha256),
  );
  return doubted.filter(({ sha256 }) => !settled.has(sha256));
}

async function doubtedByNeighbours(survey: Survey): Promise<DoubtedLabel[]> {
  const photos = await labelledPhotos(survey, LABELLED);
  const classIds = [...new Set(photos.map(({ classId }) => classId))];
  if (classIds.length < 2) return [];
  const columnOf = new Map(classIds.map((id, column) => [id, column]));
  const labels = Int32Array.from(photos, ({ classId }) => columnOf.get(classId) as number);
  const { embeddings, features } = await photoEmbeddings(survey, photos);
  const scores = neighbourScores(embeddings, features, labels, classIds.length);
  return suspectLabels(scores, labels).map(({ row, likely, doubt }) => {
    const { sha256, correctionId } = photos[row] as (typeof photos)[number];
    return { sha256, correctionId, doubt, likelyClassId: classIds[likely] as string };
  });
}

/** Photos that show nearly the same, two or more a group. */
async function duplicateGroups(
  { arithmetic }: Survey,
  photos: readonly ServedPhoto[],
  embeddings: Float32Array,
  features: number,
): Promise<string[][]> {
  const first = await nearDuplicates(arithmetic, embeddings, features);
  const groups = [...grouped(photos.keys(), (row) => first[row]).values()];
  return groups
    .filter(({ length }) => length > 1)
    .map((rows) => rows.map((row) => (photos[row] as ServedPhoto).sha256));
}

function emptyHint(sha256: string): ReviewHint {
  return {
    sha256,
    typical: null,
    doubt: null,
    likelyClassId: null,
    correctionId: null,
    duplicateOf: null,
    duplicates: null,
  };
}
