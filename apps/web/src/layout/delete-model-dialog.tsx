import { Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useModel } from '../api/use-model';
import { useDeleteModel } from '../api/use-models';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { plural, quoted } from '../ui/format';
import { sayDone } from '../ui/say';

export interface DeleteModelDialogProps {
  model: string;
  onClose: () => void;
  onDeleted: () => void;
}

/** Asks before a model is deleted: by its name, where programs may be asking it. */
export function DeleteModelDialog({ model, onClose, onDeleted }: DeleteModelDialogProps) {
  const { data, error } = useModel(model);
  const remove = useDeleteModel();
  const [typed, setTyped] = useState('');
  const live = data?.live ?? null;
  const sure = data !== undefined && (live === null || typed.trim() === model);
  const confirm = () =>
    remove.mutate(model, {
      onSuccess: () => {
        sayDone(`${quoted(model)} is deleted.`);
        onClose();
        onDeleted();
      },
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sure && !remove.isPending) confirm();
  };
  return (
    <ConfirmDialog
      onClose={onClose}
      title={`Delete the model ${quoted(model)}?`}
      confirm="Delete it"
      onConfirm={confirm}
      pending={remove.isPending}
      disabled={!sure}
      error={remove.error ?? (data ? null : error)}
      failure="The model was not deleted"
    >
      <Stack gap="sm">
        <div>
          {live !== null && `Version ${live} is live: programs that ask it are refused from then on. `}
          Its {data ? plural(data.classes, 'class', 'classes') : 'classes'} and all its versions, corrections
          and settings can be reached no more. This cannot be taken back.
        </div>
        <div>
          Other models stay as they are, the photos stay in storage, and a new model may take the name. To
          keep what people labelled, export it first, on the page Data.
        </div>
        {live !== null && (
          <form onSubmit={submit}>
            <TextInput
              label={`Type ${model} to delete it`}
              value={typed}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              data-autofocus
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </form>
        )}
      </Stack>
    </ConfirmDialog>
  );
}
