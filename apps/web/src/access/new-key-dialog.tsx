import { useCreateApiKey } from '../api/use-api-keys';
import { Dialog } from '../ui/dialog';
import { KeyShown } from './key-shown';
import { NewKeyForm } from './new-key-form';

/** Makes a key and shows it, this once. */
export function NewKeyDialog({ onClose }: { onClose: () => void }) {
  const create = useCreateApiKey();
  // A key that is being made would never be seen.
  const close = () => {
    if (!create.isPending) onClose();
  };
  return (
    <Dialog
      opened
      onClose={close}
      title={create.data ? 'Copy the key now' : 'New key'}
      closeOnClickOutside={!create.data}
    >
      {create.data ? (
        <KeyShown secret={create.data.key} onDone={onClose} />
      ) : (
        <NewKeyForm
          pending={create.isPending}
          error={create.error}
          onMake={(body) => create.mutate(body)}
          onCancel={close}
        />
      )}
    </Dialog>
  );
}
