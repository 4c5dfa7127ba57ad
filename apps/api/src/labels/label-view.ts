import type { LabelledImage } from '@amend/contracts';
import type { Part } from '@amend/db';

/** A label with its image, and who said it when. */
export interface LabelRow {
  sha256: string;
  bytes: number;
  width: number;
  height: number;
  /** null: none of the classes. */
  classId: string | null;
  className: string | null;
  correctionId: string;
  by: string;
  saidAt: Date;
  disputed: boolean;
  part: Part | null;
  recheck: boolean;
}

export function labelView(row: LabelRow): LabelledImage {
  const { sha256, bytes, width, height, classId, className, correctionId, by, disputed, part, recheck } = row;
  return {
    image: { url: `/v1/images/${sha256}`, sha256, width, height, bytes },
    label: {
      correctionId,
      classId,
      className,
      none: classId === null,
      disputed,
      by,
      at: row.saidAt.toISOString(),
    },
    part,
    recheck,
  };
}
