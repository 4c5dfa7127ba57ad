import type { Queries } from '@amend/db/sql';
import { type Drift, type DriftSample, measureDrift } from '@amend/learning';
import { matrixOf, readEmbeddings } from '../stored-embeddings.js';
import { referenceAndCurrent, type ServedPhoto } from './survey-photos.js';

const IMAGES = 400;

/** How what the live version is asked now differs from what it was asked when it went live. */
export async function findDrift(
  database: Queries,
  modelId: string,
  backbone: string,
  features: number,
): Promise<Drift | null> {
  const { reference, current } = await referenceAndCurrent(database, modelId, backbone, IMAGES);
  const [before, now] = await Promise.all([
    sampleOf(database, backbone, features, reference),
    sampleOf(database, backbone, features, current),
  ]);
  return measureDrift(before, now, features);
}

async function sampleOf(
  database: Queries,
  backbone: string,
  features: number,
  photos: readonly ServedPhoto[],
): Promise<DriftSample> {
  const images = photos.map(({ sha256 }) => sha256);
  return {
    embeddings: matrixOf(images, await readEmbeddings(database, backbone, images), features),
    classIds: photos.map(({ classId }) => classId ?? ''),
    scores: photos.map(({ score }) => score),
  };
}
