import type { reviewOrders } from '@amend/contracts';
import { Prisma } from '@amend/db';
import { z } from 'zod';

/** The texts of the columns that an item is ordered by. */
export type ReviewPosition = string[];

/** SQL of one order, over predictions `p`. */
export interface ReviewOrder {
  by: Prisma.Sql;
  /** The same over the `position` that was read. */
  byPosition: Prisma.Sql;
  position: Prisma.Sql;
  /** What the texts of a position must look like. */
  schema: z.ZodType<ReviewPosition>;
  beyond(after: ReviewPosition): Prisma.Sql;
  /** What is in it at all; by default everything that is open. */
  only?: Prisma.Sql;
}

const idSchema = z.uuid();
/** As PostgreSQL writes a `real`; it takes none that is beyond those, or so small that it would be 0. */
const realSchema = z
  .string()
  .regex(/^-?\d+(\.\d+)?(e-?\d+)?$/)
  .refine((text) => {
    const real = Math.fround(Number(text));
    return Number.isFinite(real) && (real !== 0 || Number(text) === 0);
  });

export const reviewOrder: Readonly<Record<(typeof reviewOrders)[number], ReviewOrder>> = {
  newest: {
    by: Prisma.sql`p.id desc`,
    byPosition: Prisma.sql`p.id desc`,
    position: Prisma.sql`array[p.id::text]`,
    schema: z.tuple([idSchema]),
    beyond: ([id]) => Prisma.sql`p.id < ${id}::uuid`,
  },
  disagreement: {
    by: Prisma.sql`p.id desc`,
    byPosition: Prisma.sql`p.id desc`,
    position: Prisma.sql`array[p.id::text]`,
    schema: z.tuple([idSchema]),
    beyond: ([id]) => Prisma.sql`p.id < ${id}::uuid`,
    only: Prisma.sql`exists (
      select 1 from disagreements d where d.model_id = p.model_id and d.sha256 = p.sha256)`,
  },
  uncertain: {
    by: Prisma.sql`p.margin, p.id`,
    byPosition: Prisma.sql`p.position[1]::real, p.id`,
    position: Prisma.sql`array[p.margin::text, p.id::text]`,
    schema: z.tuple([realSchema, idSchema]),
    beyond: ([margin, id]) => Prisma.sql`(p.margin, p.id) > (${margin}::text::real, ${id}::uuid)`,
  },
  // A hash is as good as a die, and stays the same from page to page.
  random: {
    by: Prisma.sql`p.sha256`,
    byPosition: Prisma.sql`p.position[1]`,
    position: Prisma.sql`array[p.sha256::text]`,
    schema: z.tuple([z.string().regex(/^[0-9a-f]{64}$/)]),
    beyond: ([sha256]) => Prisma.sql`p.sha256 > ${sha256}`,
  },
};
