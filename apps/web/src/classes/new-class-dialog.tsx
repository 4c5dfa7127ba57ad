import { useCreateClass } from '../api/use-classes';
import { Dialog } from '../ui/dialog';
import { quoted } from '../ui/format';
import { NamingForm } from '../ui/naming-form';
import { sayDone } from '../ui/say';

export interface NewClassDialogProps {
  model: string;
  opened: boolean;
  onClose: () => void;
}

export function NewClassDialog({ model, opened, onClose }: NewClassDialogProps) {
  const create = useCreateClass(model);
  const close = () => {
    create.reset();
    onClose();
  };
  const made = ({ name }: { name: string }) => {
    sayDone(`${quoted(name)} is there. Add photos of it, or choose it when you correct.`);
    close();
  };
  return (
    <Dialog opened={opened} onClose={close} title="New class" held={create.isPending}>
      <NamingForm
        maxLength={120}
        make="Make class"
        onMake={(name) => create.mutate(name, { onSuccess: made })}
        onCancel={close}
        pending={create.isPending}
        error={create.error}
        failure="The class was not made"
      />
    </Dialog>
  );
}
