import type { Version } from '../api/types';
import { useCreateRelease } from '../api/use-releases';
import { ConfirmDialog } from '../ui/confirm-dialog';

export interface MakeLiveDialogProps {
  version: Version;
  opened: boolean;
  onClose: () => void;
}

export function MakeLiveDialog({ version, opened, onClose }: MakeLiveDialogProps) {
  const release = useCreateRelease(version.model);
  const close = () => {
    release.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      opened={opened}
      onClose={close}
      title={`Make version ${version.number} live?`}
      confirm="Make live"
      onConfirm={() => release.mutate(version.number, { onSuccess: close })}
      pending={release.isPending}
      error={release.error}
      failure="The roll-out did not start"
    >
      It is started beside the live one, tried out, and then takes over; no request is dropped.
    </ConfirmDialog>
  );
}
