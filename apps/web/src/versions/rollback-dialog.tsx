import { useRollback } from '../api/use-releases';
import { ConfirmDialog } from '../ui/confirm-dialog';

/** Which version takes over from which. */
export interface Rollback {
  from: number;
  to: number;
}

export interface RollbackDialogProps {
  model: string;
  /** What was asked for. */
  asked: Rollback;
  /** The versions that are being rolled out, which is stopped then. */
  stopped: readonly number[];
  /** Something else went live since: rolling back would do another thing by now. */
  outdated: boolean;
  onClose: () => void;
}

export function RollbackDialog({ model, asked, stopped, outdated, onClose }: RollbackDialogProps) {
  const { from, to } = asked;
  const rollback = useRollback(model);
  return (
    <ConfirmDialog
      onClose={onClose}
      title={`Roll back to version ${to}?`}
      confirm="Roll back"
      onConfirm={() => rollback.mutate(to, { onSuccess: onClose })}
      pending={rollback.isPending}
      disabled={outdated}
      error={rollback.error}
      failure="The roll-back did not start"
    >
      {outdated
        ? `Version ${from} is not the live one any more. Close this and look again.`
        : `Version ${to} is kept ready and takes over at once; no request is dropped. Version ${from} stays in the list, and you can make it live again.`}
      {!outdated && stopped.map((version) => ` The roll-out of version ${version} is stopped.`).join('')}
    </ConfirmDialog>
  );
}
