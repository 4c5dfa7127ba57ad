import { Button, NativeSelect, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useUndoMany, useUndos } from '../api/use-undos';
import { Card } from '../ui/card';
import { ErrorNotice } from '../ui/error-notice';
import { plural } from '../ui/format';
import { Loaded } from '../ui/loaded';
import { sayDone } from '../ui/say';
import classes from './panel.module.css';
import { undoChoice } from './undo-choice';
import { UndoDialog } from './undo-dialog';
import { UndoneTogether } from './undone-together';

/** Browsers that know it offer no year of more than four digits. */
const LATEST = '9999-12-31T23:59';

/** Takes back all that a person said, or that was said in a period; with the way back. */
export function UndoPanel({ model }: { model: string }) {
  const undos = useUndos(model);
  const preview = useUndoMany(model);
  const undo = useUndoMany(model);
  const [by, setBy] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const people = undos.data?.people ?? [];
  // Whoever was chosen may have nothing left to undo.
  const whom = people.some((one) => one.by === by) ? by : '';
  const choice = undoChoice(whom, from, to);
  // The fields may have changed since: what was counted is what is undone.
  const { data: found, variables: counted } = preview;
  return (
    <Card aria-labelledby="undo">
      <Title order={2} id="undo" className={classes.title}>
        Undo corrections
      </Title>
      <p className={classes.words}>
        All that one person said, or all of a period. They stay on record, the next learning goes without
        them, and you can bring them back.
      </p>
      <div className={classes.fields}>
        <NativeSelect
          label="Of whom"
          value={whom}
          onChange={(event) => setBy(event.currentTarget.value)}
          data={[
            { value: '', label: 'Everybody' },
            ...people.map((one) => ({
              value: one.by,
              label: `${one.by} (${plural(one.corrections, 'correction')})`,
            })),
          ]}
        />
        <TextInput
          type="datetime-local"
          label="From"
          max={LATEST}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="datetime-local"
          label="Until"
          max={LATEST}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={choice === null}
          loading={preview.isPending || undo.isPending}
          onClick={() => {
            undo.reset();
            preview.mutate({ ...choice, preview: true });
          }}
        >
          Undo…
        </Button>
      </div>
      {preview.isError && <ErrorNotice error={preview.error} title="The corrections could not be counted" />}
      <Loaded query={undos} skeleton={null} failure="What was undone together could not be loaded">
        {({ items }) => <UndoneTogether model={model} undone={items} />}
      </Loaded>
      {found && (
        <UndoDialog
          found={found}
          of={counted?.by}
          onClose={() => preview.reset()}
          onConfirm={() =>
            undo.mutate(
              { ...counted, preview: false },
              {
                onSuccess: ({ corrections }) => {
                  sayDone(`${plural(corrections, 'correction')} undone.`);
                  preview.reset();
                },
              },
            )
          }
          pending={undo.isPending}
          error={undo.error}
        />
      )}
    </Card>
  );
}
