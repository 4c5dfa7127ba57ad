import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useCreateModel } from '../api/use-models';
import { Dialog } from '../ui/dialog';
import { ErrorNotice } from '../ui/error-notice';

export interface NewModelDialogProps {
  opened: boolean;
  onClose: () => void;
  onMade: (name: string) => void;
}

const starts = {
  imagenet: 'Knows 1,000 everyday things from the start; teach it yours on top.',
  blank: 'Knows nothing yet; it answers once it has learned from your first labelled photos.',
};

const precisions = {
  float32: 'Computes as exactly as it can.',
  int8: 'Computes with rounded numbers: about half the work a photo, and on our test photos 98 of 100 answers were the same. This is chosen once, for all its versions.',
};

export function NewModelDialog({ opened, onClose, onMade }: NewModelDialogProps) {
  const [name, setName] = useState('');
  const [start, setStart] = useState<keyof typeof starts>('imagenet');
  const [precision, setPrecision] = useState<keyof typeof precisions>('float32');
  const create = useCreateModel();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate(
      { name: name.trim(), start, precision },
      {
        onSuccess: () => {
          setName('');
          onClose();
          onMade(name.trim());
        },
      },
    );
  };
  return (
    <Dialog opened={opened} onClose={onClose} title="New model">
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
          <Stack gap={6}>
            <SegmentedControl
              aria-label="Start from"
              value={start}
              onChange={setStart}
              data={[
                { value: 'imagenet', label: 'Everyday things' },
                { value: 'blank', label: 'Blank' },
              ]}
            />
            <Text size="sm" c="dimmed">
              {starts[start]}
            </Text>
          </Stack>
          <Stack gap={6}>
            <SegmentedControl
              aria-label="Precision"
              value={precision}
              onChange={setPrecision}
              data={[
                { value: 'float32', label: 'Exact' },
                { value: 'int8', label: 'Fast (int8)' },
              ]}
            />
            <Text size="sm" c="dimmed">
              {precisions[precision]}
            </Text>
          </Stack>
          {create.isError && <ErrorNotice error={create.error} title="The model was not made" />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
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
