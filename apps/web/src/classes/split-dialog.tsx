import { Stack, TagsInput } from '@mantine/core';
import { useState } from 'react';
import type { Class } from '../api/types';
import { useSplitClass } from '../api/use-classes';
import { rememberClass } from '../corrections/recent-classes';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { plural, quoted } from '../ui/format';
import { sayDone } from '../ui/say';

/** Sends the photos of a class back to review, to be told apart. */
export function SplitDialog({ model, one, onClose }: { model: string; one: Class; onClose: () => void }) {
  const split = useSplitClass(model);
  const [names, setNames] = useState<string[]>([]);
  return (
    <ConfirmDialog
      onClose={onClose}
      title={`Split ${quoted(one.name)}`}
      confirm="Split"
      disabled={one.labels === 0 && names.length === 0}
      onConfirm={() =>
        split.mutate(
          { id: one.id, into: names },
          {
            onSuccess: ({ images, into }) => {
              for (const { id } of into.toReversed()) rememberClass(model, id); // at hand when the photos are looked at
              sayDone(
                images > 0
                  ? `${plural(images, 'photo')} of ${quoted(one.name)} ${images === 1 ? 'waits' : 'wait'} in Review, under “Look again”.`
                  : 'The classes are there.',
              );
              onClose();
            },
          },
        )
      }
      pending={split.isPending}
      error={split.error}
      failure="The class was not split"
      typed={names.length > 0}
    >
      <Stack gap="sm">
        <TagsInput
          label="Classes to tell its photos apart by"
          description="Type a name and press Enter. Classes that do not exist yet are made."
          placeholder={names.length === 0 ? 'For instance “small” and “large”' : ''}
          value={names}
          onChange={setNames}
          maxTags={50}
          dropdownOpened={false} // there is nothing in it, and Escape is for the dialog
          data-autofocus
        />
        <div>
          {one.labels > 0
            ? `${plural(one.labels, 'labelled photo')} of ${quoted(one.name)} ${one.labels === 1 ? 'goes' : 'go'} back to Review. Each keeps its label until somebody has looked again.`
            : `${quoted(one.name)} has no labelled photos yet, so there is nothing to tell apart.`}
        </div>
      </Stack>
    </ConfirmDialog>
  );
}
