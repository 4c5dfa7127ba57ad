import { type Drift, type DriftSample, measureDrift } from '@amend/learning';
import { photoEmbeddings } from './photo-embeddings.js';
import type { Survey } from './survey.js';
import { referenceAndCurrent, type ServedPhoto } from './survey-photos.js';

const IMAGES = 400;

/** How what the live version is asked now differs from what it was asked when it went live. */
export async function findDrift(survey: Survey): Promise<Drift | null> {
  const { reference, current } = await referenceAndCurrent(survey, IMAGES);
  const [before, now] = await Promise.all([sampleOf(survey, reference), sampleOf(survey, current)]);
  return measureDrift(before, now);
}

async function sampleOf(survey: Survey, photos: readonly ServedPhoto[]): Promise<DriftSample> {
  return {
    embeddings: (await photoEmbeddings(survey, photos)).embeddings,
    classIds: photos.map(({ classId }) => classId ?? ''),
    scores: photos.map(({ score }) => score),
  };
}
