import { z } from 'zod';
import { type ReviewPosition, reviewOrder, type SingleOrder } from './review-order.js';

/** Where each order stands; null: it has no more. */
export type MixedPosition = Partial<Record<SingleOrder, ReviewPosition | null>>;

/**
 * How much of a page each order gives, most telling first: what is probably wrong, what teaches a class that has few labels,
 * and a little of what nobody chose.
 */
const SHARES: readonly (readonly [SingleOrder, number])[] = [
  ['recheck', 0.1],
  ['suspect', 0.1],
  ['typical', 0.25],
  ['unknown', 0.1],
  ['audit', 0.1],
];
/** Fills what the others leave. */
export const FILLING: SingleOrder = 'uncertain';

const positions = Object.entries(reviewOrder).map(([order, { schema }]) => [
  order,
  schema.nullable().optional(),
]);
export const mixedSchema: z.ZodType<MixedPosition> = z.object(Object.fromEntries(positions));

/** How many items to ask of each order for a page, in whole numbers that do not exceed the page. */
export function mixedShares(limit: number): [SingleOrder, number][] {
  let [wanted, given] = [0, 0];
  return SHARES.flatMap(([order, share]): [SingleOrder, number][] => {
    wanted += share * limit;
    const count = Math.floor(wanted + 1e-9) - given;
    given += count;
    return count > 0 ? [[order, count]] : [];
  });
}

/** One of each list in turn, so that nobody gets all of a kind at once; of the same photo twice the first stays. */
export function interleaved<T extends { sha256: string }>(lists: readonly (readonly T[])[]): T[] {
  const met = new Set<string>();
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? []))
    .flat()
    .filter(({ sha256 }) => !met.has(sha256) && met.add(sha256));
}
