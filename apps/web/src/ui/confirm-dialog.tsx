import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './dialog';
import { ErrorNotice } from './error-notice';

export interface ConfirmDialogProps {
  onClose: () => void;
  title: string;
  /** What it will do. */
  children: ReactNode;
  /** The word on the button: the act itself. */
  confirm: string;
  onConfirm: () => void;
  pending: boolean;
  /** While something is still to be chosen. */
  disabled?: boolean;
  error: Error | null;
  /** The title of a failure. */
  failure: string;
  /** Something was typed, which a stray click outside would lose. */
  typed?: boolean;
}

/** Asks before something that others will notice. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { onClose, title, children, confirm, onConfirm, pending, disabled, error, failure } = props;
  const { typed = false } = props;
  return (
    <Dialog onClose={onClose} title={title} held={pending} closeOnClickOutside={!typed}>
      <Stack>
        <div>{children}</div>
        {error && <ErrorNotice error={error} title={failure} />}
        <Group justify="flex-end">
          {/* Where the act cannot be chosen yet, this is the first to take the focus. */}
          <Button
            variant="default"
            disabled={pending}
            data-autofocus={disabled || undefined}
            onClick={onClose}
          >
            Cancel
          </Button>
          <Button data-autofocus loading={pending} disabled={disabled ?? false} onClick={onConfirm}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
