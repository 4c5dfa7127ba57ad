import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useCreateModel } from '../api/use-models';
import { Choice, type Choices } from '../ui/choice';
import { Dialog } from '../ui/dialog';
import { ErrorNotice } from '../ui/error-notice';

export interface NewModelDialogProps {
  opened: boolean;
  onClose: () => void;
  onMade: (name: string) => void;
}

const starts: Choices<'imagenet' | 'blank'> = {
  imagenet: {
    label: 'Everyday things',
    says: 'Knows 1,000 everyday things from the start; teach it yours on top.',
  },
  blank: {
    label: 'Blank',
    says: 'Knows nothing yet; it answers once it has learned from your first labelled photos.',
  },
};

// Measured: docs/benchmarks.md, int8.
const precisions: Choices<'float32' | 'int8'> = {
  float32: { label: 'Exact', says: 'Computes as exactly as it can.' },
  int8: {
    label: 'Fast (int8)',
    says: 'Computes with rounded numbers: half the work to look at a photo, a sixth less with all around it. On 375 test photos it was right as often as the exact one (88 of 100), and gave the same answer to 98 of 100. This is chosen once, for all versions of the model.',
  },
};

export function NewModelDialog({ opened, onClose, onMade }: NewModelDialogProps) {
  const [name, setName] = useState('');
  const [start, setStart] = useState<'imagenet' | 'blank'>('imagenet');
  const [precision, setPrecision] = useState<'float32' | 'int8'>('float32');
  const create = useCreateModel();
  const close = () => {
    setName('');
    create.reset();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(
      { name: name.trim(), start, precision },
      {
        onSuccess: () => {
          close();
          onMade(name.trim());
        },
      },
    );
  };
  return (
    <Dialog opened={opened} onClose={close} title="New model" held={create.isPending}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label="Name"
            description="Small letters, digits, - and _"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            required
            data-autofocus
            maxLength={63}
          />
          <Choice label="Start from" choices={starts} value={start} onChange={setStart} />
          <Choice label="Precision" choices={precisions} value={precision} onChange={setPrecision} />
          {create.isError && <ErrorNotice error={create.error} title="The model was not made" />}
          <Group justify="flex-end">
            <Button variant="default" disabled={create.isPending} onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={create.isPending} disabled={name.trim() === ''}>
              Make model
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
