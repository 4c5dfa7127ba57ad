import { type Queries, sql } from '@amend/db/sql';
import { HALF_FROM } from '@amend/learning';
import { halves, type NetworkDescription } from '@amend/network';
import type { Backbone } from '../embeddings/backbone.js';
import { type Seen, unseenClasses } from './unseen-classes.js';

/**
 * Whether a network is to see photos at half their sides: where nearly all that a run shows it are so small that there is no more
 * in them. While no photo shows some class, nothing says how the network would see it at another size: so it goes on as it did.
 * @param images the photos to learn from, replayed ones included
 */
export async function shouldSeeHalf(
  database: Queries,
  { network, weights }: Pick<Backbone, 'network' | 'weights'>,
  data: Seen,
  images: readonly string[],
): Promise<boolean> {
  if (unseenClasses(data).unseen.length > 0) return halves(await weights());
  return haveNoMoreDetail(database, network, images);
}

/** Not of a network whose own sides have no half. */
async function haveNoMoreDetail(
  database: Queries,
  { shorterSide, inputSize }: NetworkDescription,
  images: readonly string[],
): Promise<boolean> {
  if (images.length === 0 || inputSize % 2 !== 0) return false;
  const [row] = await database.rows<{ small: number }>(sql`
    SELECT count(*)::int AS small FROM images
    WHERE sha256 = ANY(${images}::char(64)[]) AND 2 * least(width, height) <= ${shorterSide}`);
  return (row?.small ?? 0) >= HALF_FROM * images.length;
}
