import { sql } from '@amend/db/sql';
import { type Drift, type DriftSample, enoughForDrift, measureDrift } from '@amend/learning';
import { answeredAs } from '../datasets/answered-as.js';
import { firstAnswers } from '../gate/answers.js';
import { readClasses } from '../run-subject.js';
import { findVersion, readTrainedHead } from '../stored-version.js';
import { photoEmbeddings } from './photo-embeddings.js';
import type { Survey } from './survey.js';
import { referenceAndCurrent, type ServedPhoto, verifiedPhotos } from './survey-photos.js';

const IMAGES = 400;

/** How what the live version is asked now differs from other photos; null: too few. */
export interface FoundDrift {
  /** From what it was asked when it went live. */
  drift: Drift | null;
  /** From the verified photos, by its answers to them. */
  verifiedDrift: Drift | null;
}

export async function findDrift(survey: Survey): Promise<FoundDrift> {
  const { reference, current } = await referenceAndCurrent(survey, IMAGES);
  const [before, now] = [await served(survey, reference), await served(survey, current)];
  const verified = now.scores.length < enoughForDrift ? null : await verifiedSample(survey);
  return { drift: measureDrift(before, now), verifiedDrift: verified && measureDrift(verified, now) };
}

async function served(survey: Survey, photos: readonly ServedPhoto[]): Promise<DriftSample> {
  return {
    embeddings: (await photoEmbeddings(survey, photos)).embeddings,
    classIds: photos.map(({ classId }) => classId ?? ''),
    scores: photos.map(({ score }) => score),
  };
}

/** Most were answered by other versions, if any: so the live one is asked. */
async function verifiedSample(survey: Survey): Promise<DriftSample | null> {
  const { database, bundles, arithmetic, modelId } = survey;
  const photos = await verifiedPhotos(survey, IMAGES);
  const live = await findVersion(
    database,
    sql`model_id = ${modelId} AND number = (SELECT live FROM models WHERE id = ${modelId})`,
  );
  if (photos.length < enoughForDrift || !live) return null;
  const { embeddings } = await photoEmbeddings(survey, photos);
  const known = answeredAs(await readClasses(database, modelId));
  const answers = await firstAnswers(await readTrainedHead(live, bundles), embeddings, {
    arithmetic,
    answeredAs: known,
  });
  return {
    embeddings,
    classIds: answers.map(({ classId }) => classId),
    scores: answers.map(({ score }) => score),
  };
}
