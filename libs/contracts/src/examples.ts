import { z } from 'zod';
import { flag } from './flag.js';

export const importedSchema = z
  .object({
    imported: z.number().int(),
    duplicates: z.number().int(),
    rejected: z.array(z.object({ file: z.string(), error: z.string() }).meta({ id: 'RejectedFile' })),
  })
  .meta({ id: 'Imported' });
export type Imported = z.infer<typeof importedSchema>;

export const exportFormats = ['folders', 'csv', 'jsonl', 'label-studio'] as const;
export const exportQuerySchema = z.object({
  format: z.enum(exportFormats).default('folders'),
  images: flag('false', 'A tar.gz of the list and the images; folders always are one'),
});
/** Tasks of Label Studio, as it exports and imports them. */
export const labelStudioSchema = z.array(z.record(z.string(), z.unknown()));
export type ExportQuery = z.output<typeof exportQuerySchema>;
export type ExportFormat = ExportQuery['format'];
