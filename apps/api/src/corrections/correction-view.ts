import type { Correction } from '@amend/contracts';
import type { Correction as CorrectionRow } from '@amend/db';
import type { CurrentClass } from '../classes/current-classes.js';

/** A correction as it is shown. @param current what its class is now */
export function correctionView(row: CorrectionRow, current: CurrentClass | null | undefined): Correction {
  return {
    id: row.id,
    predictionId: row.predictionId,
    classId: current?.id ?? row.classId,
    className: current?.name ?? null,
    none: row.classId === null,
    confirmation: row.confirmation,
    by: row.by,
    decides: row.decides,
    createdAt: row.createdAt.toISOString(),
    undoneAt: row.undoneAt?.toISOString() ?? null,
  };
}
