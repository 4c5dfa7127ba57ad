import { useCreateApiKey } from '../api/use-api-keys';
import { Dialog } from '../ui/dialog';
import { KeyShown } from './key-shown';
import { NewKeyForm } from './new-key-form';

/** Makes a key and shows it, this once. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const create = useCreateApiKey();
  return (
    <Dialog
      onClose={onClose}
      title={create.data ? 'Copy the key now' : 'New key'}
      held={create.isPending || create.isSuccess} // a key that is being made, or not kept yet, would never be seen again
    >
      {create.data ? (
        <KeyShown secret={create.data.key} onDone={onClose} />
      ) : (
        <NewKeyForm
          pending={create.isPending}
          error={create.error}
          onMake={(body) => create.mutate(body)}
          onCancel={onClose}
        />
      )}
    </Dialog>
  );
}
