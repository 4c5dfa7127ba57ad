import { useRollback } from '../api/use-releases';
import { ConfirmDialog } from '../ui/confirm-dialog';

export interface RollbackDialogProps {
  model: string;
  from: number | null;
  to: number | null;
  opened: boolean;
  onClose: () => void;
}

export function RollbackDialog({ model, from, to, opened, onClose }: RollbackDialogProps) {
  const rollback = useRollback(model);
  const close = () => {
    rollback.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      title={`Roll back to version ${to}?`}
      confirm="Roll back"
      onConfirm={() => rollback.mutate(undefined, { onSuccess: close })}
      pending={rollback.isPending}
      error={rollback.error}
      failure="The roll-back did not start"
    >
      Version {to} is kept warm and takes over at once; no request is dropped. Version {from} stays in the
      list, and you can make it live again.
    </ConfirmDialog>
  );
}
