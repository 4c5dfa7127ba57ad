import type { Correction } from '@amend/contracts';
import type { Correction as CorrectionRow } from '@amend/db';

/** A correction as it is shown. @param className its class as it is called now */
export function correctionView(row: CorrectionRow, className: string | null): Correction {
  return {
    id: row.id,
    predictionId: row.predictionId,
    classId: row.classId,
    className,
    none: row.classId === null,
    confirmation: row.confirmation,
    by: row.by,
    createdAt: row.createdAt.toISOString(),
    undoneAt: row.undoneAt?.toISOString() ?? null,
  };
}
