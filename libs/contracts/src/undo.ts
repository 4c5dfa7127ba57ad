import { z } from 'zod';

const YEAR_1 = Date.parse('0001-01-01T00:00:00Z');
const YEAR_10000 = Date.parse('+010000-01-01T00:00:00Z');
/** What PostgreSQL takes for a moment, whatever the offset is that it is written with. */
const momentSchema = z.iso
  .datetime({ offset: true })
  .refine((text) => Date.parse(text) >= YEAR_1 && Date.parse(text) < YEAR_10000, 'no such year');

export const undoCorrectionsSchema = z
  .strictObject({
    by: z.string().min(1).max(200).optional().meta({ description: 'Only what this person said' }),
    from: momentSchema.optional().meta({ description: 'Only what was said since then' }),
    to: momentSchema.optional().meta({ description: 'Only what was said before then' }),
    preview: z.boolean().default(false).meta({ description: 'Only count what would be undone' }),
  })
  .refine(
    ({ by, from, to }) => by !== undefined || from !== undefined || to !== undefined,
    'name a person (by) or a period (from, to)',
  )
  .meta({ id: 'UndoCorrections', description: 'Holds at least one of by, from and to' });
export type UndoCorrections = z.infer<typeof undoCorrectionsSchema>;

const counted = {
  corrections: z.number().int(),
  images: z.number().int().meta({ description: 'Images that they were about' }),
};
export const undoneCorrectionsSchema = z
  .object({
    id: z.string().nullable().meta({ description: 'null: a preview, or nothing to undo' }),
    ...counted,
  })
  .meta({ id: 'UndoneCorrections' });
export type UndoneCorrections = z.infer<typeof undoneCorrectionsSchema>;

export const bulkUndoSchema = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    by: z.string().meta({ description: 'Who undid them' }),
    of: z.object({ by: z.string().nullable(), from: z.string().nullable(), to: z.string().nullable() }),
    ...counted,
    takenBackAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'BulkUndo' });
export type BulkUndo = z.infer<typeof bulkUndoSchema>;
export const bulkUndoListSchema = z
  .object({
    items: z.array(bulkUndoSchema),
    people: z
      .array(z.object({ by: z.string(), corrections: z.number().int() }))
      .meta({ description: 'Who said how much of what stands' }),
  })
  .meta({ id: 'BulkUndoList' });
export type BulkUndoList = z.infer<typeof bulkUndoListSchema>;
