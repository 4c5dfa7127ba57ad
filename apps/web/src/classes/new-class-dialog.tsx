import { useCreateClass } from '../api/use-classes';
import { Dialog } from '../ui/dialog';
import { quoted } from '../ui/format';
import { NamingForm } from '../ui/naming-form';
import { sayDone } from '../ui/say';

export function NewClassDialog({ model, onClose }: { model: string; onClose: () => void }) {
  const create = useCreateClass(model);
  const made = ({ name }: { name: string }) => {
    sayDone(`${quoted(name)} is there. Add photos of it, or choose it when you correct.`);
    onClose();
  };
  return (
    <Dialog onClose={onClose} title="New class" held={create.isPending}>
      <NamingForm
        maxLength={120}
        make="Make class"
        onMake={(name) => create.mutate(name, { onSuccess: made })}
        onCancel={onClose}
        pending={create.isPending}
        error={create.error}
        failure="The class was not made"
      />
    </Dialog>
  );
}
