import { ConfirmDialog, type ConfirmDialogProps } from '../ui/confirm-dialog';
import { plural } from '../ui/format';

export interface UndoDialogProps
  extends Pick<ConfirmDialogProps, 'onClose' | 'onConfirm' | 'pending' | 'error'> {
  /** What there is to undo. */
  found: { corrections: number; images: number };
  /** Whose corrections; undefined: everybody's. */
  of: string | undefined;
}

/** Asks before corrections are undone together: how many, and of how many photos. */
export function UndoDialog({ found, of, ...rest }: UndoDialogProps) {
  return (
    <ConfirmDialog
      title={
        found.corrections === 0
          ? 'Nothing to undo'
          : `Undo ${plural(found.corrections, 'correction')}${of ? ` of ${of}` : ''}?`
      }
      confirm={found.corrections === 1 ? 'Undo it' : 'Undo them'}
      disabled={found.corrections === 0}
      {...rest}
      failure="The corrections were not undone"
    >
      {found.corrections === 0
        ? 'No correction that stands fits this choice.'
        : `${found.corrections === 1 ? 'It is' : 'They are'} about ${plural(found.images, 'photo')}. What others said of ${found.images === 1 ? 'it' : 'these photos'} counts again.`}
    </ConfirmDialog>
  );
}
