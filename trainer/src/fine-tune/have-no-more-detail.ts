import { type Queries, sql } from '@amend/db/sql';
import { HALF_FROM } from '@amend/learning';
import type { NetworkDescription } from '@amend/network';

/**
 * Whether nearly all photos are so small that a network sees all there is in them at half their sides; not of one whose own
 * have no half.
 */
export async function haveNoMoreDetail(
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
