import type { Class } from '../api/types';
import { useUpdateClass } from '../api/use-classes';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { quoted } from '../ui/format';

/** Retires a class or brings it back. */
export function StatusDialog({ model, one, onClose }: { model: string; one: Class; onClose: () => void }) {
  const update = useUpdateClass(model);
  const retiring = one.status === 'active';
  return (
    <ConfirmDialog
      onClose={onClose}
      title={retiring ? `Retire ${quoted(one.name)}?` : `Bring ${quoted(one.name)} back?`}
      confirm={retiring ? 'Retire' : 'Bring back'}
      onConfirm={() =>
        update.mutate({ id: one.id, status: retiring ? 'retired' : 'active' }, { onSuccess: onClose })
      }
      pending={update.isPending}
      error={update.error}
      failure={retiring ? 'The class was not retired' : 'The class was not brought back'}
    >
      {retiring
        ? 'The model stops answering it at once. Its photos and labels are kept, and you can bring it back.'
        : one.mergedInto === null
          ? 'The model may answer it again, as far as the live version knows it.'
          : 'It is a class of its own again: what was labelled as it counts for it, and the model may answer it.'}
    </ConfirmDialog>
  );
}
