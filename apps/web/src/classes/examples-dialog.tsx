import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { EXAMPLES_AT_ONCE, type Examples } from '../api/use-classes';
import { Dialog } from '../ui/dialog';
import { count } from '../ui/format';
import { ImportOutcome } from './import-outcome';
import { useTakeIn } from './use-take-in';

export interface ExamplesDialogProps {
  model: string;
  title: string;
  onClose: () => void;
  /** The field that the files come from; it hands them to `add`. */
  field: (add: (examples: Examples) => void) => ReactNode;
}

/** Takes labelled photos in and says what became of them. */
export function ExamplesDialog({ model, title, onClose, field }: ExamplesDialogProps) {
  const { take, stop, busy, sent, examples, result, error } = useTakeIn(model);
  const all = examples && 'images' in examples ? examples.images.length : 1;
  const close = () => {
    stop();
    onClose();
  };
  return (
    <Dialog onClose={close} title={title} held={busy}>
      <Stack>
        {!busy && field(take)}
        {busy && (
          <Group gap="sm" role="status" py="lg" justify="center">
            <Loader size="sm" aria-hidden />
            <Text>Taking the photos in…{all > EXAMPLES_AT_ONCE && ` ${count(sent)} of ${count(all)}`}</Text>
          </Group>
        )}
        {examples && <ImportOutcome examples={examples} result={result} error={error} sent={sent} />}
        <Group justify="flex-end">
          <Button variant={result ? 'filled' : 'default'} onClick={close}>
            {result ? 'Done' : 'Cancel'}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
