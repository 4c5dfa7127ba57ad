import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { Class } from '../api/types';
import { useClasses, useMergeClass } from '../api/use-classes';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { plural, quoted } from '../ui/format';
import { sayDone } from '../ui/say';
import { ClassSelect } from './class-select';

/** Makes a class part of another one. */
export function MergeDialog({ model, one, onClose }: { model: string; one: Class; onClose: () => void }) {
  const { data } = useClasses(model);
  const merge = useMergeClass(model);
  const [into, setInto] = useState<string | null>(null);
  const others = data?.items.filter(({ id, status }) => status === 'active' && id !== one.id) ?? [];
  const chosen = others.find(({ id }) => id === into);
  return (
    <ConfirmDialog
      onClose={onClose}
      title={`Merge ${quoted(one.name)} into another class`}
      confirm="Merge"
      disabled={!chosen}
      onConfirm={() =>
        chosen &&
        merge.mutate(
          { id: one.id, into: chosen.id },
          {
            onSuccess: () => {
              sayDone(`${quoted(one.name)} is part of ${quoted(chosen.name)} now.`);
              onClose();
            },
          },
        )
      }
      pending={merge.isPending}
      error={merge.error}
      failure="The classes were not merged"
    >
      <Stack gap="sm">
        <ClassSelect
          label="Into which class"
          placeholder="Type to search"
          data-autofocus
          classes={others}
          value={into}
          onChange={setInto}
          styles={{ options: { maxHeight: '11rem' } }} // within the dialog
        />
        <div>
          {chosen
            ? `Photos of ${quoted(one.name)} are answered as ${quoted(chosen.name)} at once, and ${
                one.labels > 0
                  ? `its ${plural(one.labels, 'labelled photo')} ${one.labels === 1 ? 'counts' : 'count'} there`
                  : 'later labels count there'
              }.`
            : 'Its photos are answered as the other class at once, and its labels count there.'}{' '}
          You can take it back: bring {quoted(one.name)} back from the retired classes.
        </div>
      </Stack>
    </ConfirmDialog>
  );
}
