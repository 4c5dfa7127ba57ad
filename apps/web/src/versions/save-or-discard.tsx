import { Button, Group } from '@mantine/core';
import { ErrorNotice } from '../ui/error-notice';

export interface SaveOrDiscardProps {
  save: { isPending: boolean; isError: boolean; error: Error | null };
  changed: boolean;
  onDiscard: () => void;
}

/** The end of a form of settings: why they were not saved, and the buttons. */
export function SaveOrDiscard({ save, changed, onDiscard }: SaveOrDiscardProps) {
  return (
    <>
      {save.isError && <ErrorNotice error={save.error} title="It was not saved" />}
      <Group>
        <Button type="submit" loading={save.isPending} disabled={!changed}>
          Save
        </Button>
        {changed && (
          <Button variant="default" onClick={onDiscard}>
            Discard changes
          </Button>
        )}
      </Group>
    </>
  );
}
