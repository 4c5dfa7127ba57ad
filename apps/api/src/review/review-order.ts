import type { ReviewOrderName } from '@amend/contracts';
import { Prisma } from '@amend/db';
import { z } from 'zod';
import { auditItems, labelItems, openItems, type ReviewScope, unheardBy } from './review-items.js';

/** The texts of the columns that an item is ordered by. */
export type ReviewPosition = string[];
export type SingleOrder = Exclude<ReviewOrderName, 'mixed'>;

/** SQL of one order, over items `p (id, sha256, …)`; an `id` that is null: the photo was never classified. */
export interface ReviewOrder {
  /** What may be shown in this order, as a query. */
  items(scope: ReviewScope): Prisma.Sql;
  by: Prisma.Sql;
  position: Prisma.Sql;
  /** What the texts of a position must look like. */
  schema: z.ZodType<ReviewPosition>;
  beyond(after: ReviewPosition): Prisma.Sql;
}

const idSchema = z.uuid();
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);
/** As PostgreSQL writes a `real`; it takes none that is beyond those, or so small that it would be 0. */
const realSchema = z
  .string()
  .regex(/^-?\d+(\.\d+)?(e-?\d+)?$/)
  .refine((text) => {
    const real = Math.fround(Number(text));
    return Number.isFinite(real) && (real !== 0 || /^[-0.]+(e|$)/.test(text));
  });

const newest = {
  by: Prisma.sql`p.id desc`,
  position: Prisma.sql`array[p.id::text]`,
  schema: z.tuple([idSchema]),
  beyond: ([id]: ReviewPosition) => Prisma.sql`p.id < ${id}::uuid`,
};
// A hash is as good as a die, and stays the same from page to page.
const random = {
  by: Prisma.sql`p.sha256`,
  position: Prisma.sql`array[p.sha256::text]`,
  schema: z.tuple([hashSchema]),
  beyond: ([sha256]: ReviewPosition) => Prisma.sql`p.sha256 > ${sha256}`,
};

export const reviewOrder: Readonly<Record<SingleOrder, ReviewOrder>> = {
  newest: { ...newest, items: (scope) => openItems(scope) },
  random: { ...random, items: (scope) => openItems(scope) },
  unknown: { ...newest, items: (scope) => openItems(scope, { where: Prisma.sql`p.unknown` }) },
  disagreement: {
    ...newest,
    items: (scope) =>
      openItems(scope, {
        where: Prisma.sql`exists (
          select 1 from disagreements d where d.model_id = p.model_id and d.sha256 = p.sha256)`,
      }),
  },
  audit: { ...random, items: auditItems },
  recheck: {
    ...random,
    items: (scope) => labelItems(scope, Prisma.sql`(l.recheck or (l.disputed and ${unheardBy(scope)}))`),
  },
  uncertain: {
    items: (scope) => openItems(scope),
    by: Prisma.sql`p.margin, p.id`,
    position: Prisma.sql`array[p.margin::text, p.id::text]`,
    schema: z.tuple([realSchema, idSchema]),
    beyond: ([margin, id]) => Prisma.sql`(p.margin, p.id) > (${margin}::text::real, ${id}::uuid)`,
  },
  typical: {
    items: (scope) => openItems(scope, { hinted: true, where: Prisma.sql`h.typical is not null` }),
    by: Prisma.sql`p.typical`,
    position: Prisma.sql`array[p.typical::text]`,
    schema: z.tuple([z.string().regex(/^\d{1,9}$/)]),
    beyond: ([place]) => Prisma.sql`p.typical > ${place}::text::int`,
  },
  duplicates: {
    items: (scope) => openItems(scope, { hinted: true, where: Prisma.sql`h.duplicate_of is not null` }),
    by: Prisma.sql`p.duplicate_of, p.sha256`,
    position: Prisma.sql`array[p.duplicate_of::text, p.sha256::text]`,
    schema: z.tuple([hashSchema, hashSchema]),
    beyond: ([group, sha256]) => Prisma.sql`(p.duplicate_of, p.sha256) > (${group}, ${sha256})`,
  },
  suspect: {
    items: (scope) =>
      labelItems(scope, Prisma.sql`h.doubt is not null and h.correction_id = l.correction_id`),
    by: Prisma.sql`p.doubt desc, p.sha256`,
    position: Prisma.sql`array[p.doubt::text, p.sha256::text]`,
    schema: z.tuple([realSchema, hashSchema]),
    beyond: ([doubt, sha256]) =>
      Prisma.sql`(p.doubt < ${doubt}::text::real or (p.doubt = ${doubt}::text::real and p.sha256 > ${sha256}))`,
  },
};
