import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useCreateClass } from '../api/use-classes';
import { Dialog } from '../ui/dialog';
import { ErrorNotice } from '../ui/error-notice';
import { quoted } from '../ui/format';
import { sayDone } from '../ui/say';

export interface NewClassDialogProps {
  model: string;
  opened: boolean;
  onClose: () => void;
}

export function NewClassDialog({ model, opened, onClose }: NewClassDialogProps) {
  const [name, setName] = useState('');
  const create = useCreateClass(model);
  const close = () => {
    setName('');
    create.reset();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(name.trim(), {
      onSuccess: (made) => {
        sayDone(`${quoted(made.name)} is there. Add photos of it, or choose it when you correct.`);
        close();
      },
    });
  };
  return (
    <Dialog opened={opened} onClose={close} title="New class" held={create.isPending}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label="Name"
            value={name}
            maxLength={120}
            required
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {create.isError && <ErrorNotice error={create.error} title="The class was not made" />}
          <Group justify="flex-end">
            <Button variant="default" disabled={create.isPending} onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={create.isPending} disabled={name.trim() === ''}>
              Make class
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
