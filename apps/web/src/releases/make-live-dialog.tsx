import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Version } from '../api/types';
import { useCreateRelease } from '../api/use-releases';
import { ConfirmDialog } from '../ui/confirm-dialog';
import classes from './make-live-dialog.module.css';

const LONGEST_NOTE = 500;

export interface MakeLiveDialogProps {
  version: Pick<Version, 'model' | 'number' | 'state'>;
  /** The check that it failed, in a sentence. */
  failure?: string | null;
  onClose: () => void;
}

/** Asks before a version goes live, and why, where it did not pass its checks. */
export function MakeLiveDialog({ version, failure, onClose }: MakeLiveDialogProps) {
  const release = useCreateRelease(version.model);
  const [note, setNote] = useState('');
  const failed = version.state === 'rejected';
  const ask = { version: version.number, ...(failed && { override: note.trim() }) };
  return (
    <ConfirmDialog
      onClose={onClose}
      title={
        failed ? `Make version ${version.number} live all the same?` : `Make version ${version.number} live?`
      }
      confirm={failed ? 'Make live all the same' : 'Make live'}
      onConfirm={() => release.mutate(ask, { onSuccess: onClose })}
      pending={release.isPending}
      disabled={failed && note.trim() === ''}
      error={release.error}
      failure="The roll-out did not start"
      typed={note !== ''}
    >
      {failure && <p className={classes.failure}>{failure}</p>}
      {failed
        ? 'It did not pass its checks. If you know better, say why; your note stays with the version.'
        : 'It is started beside the live one, tried out, and then takes over; no request is dropped.'}
      {failed && (
        <Textarea
          mt="md"
          label="Why it should go live"
          data-autofocus
          required
          autosize
          minRows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
    </ConfirmDialog>
  );
}
