import { Button, NativeSelect, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { type UndoChoice, useTakeBack, useUndoMany, useUndos } from '../api/use-undos';
import { Card } from '../ui/card';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { ErrorNotice } from '../ui/error-notice';
import { plural } from '../ui/format';
import { sayDone } from '../ui/say';
import { When } from '../ui/when';
import classes from './panel.module.css';
import { undoSays } from './undo-words';

/** Takes back all that a person said, or that was said in a period; with the way back. */
export function UndoPanel({ model }: { model: string }) {
  const undos = useUndos(model);
  const preview = useUndoMany(model);
  const undo = useUndoMany(model);
  const takeBack = useTakeBack(model);
  const [by, setBy] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const choice: UndoChoice = {
    ...(by && { by }),
    ...(from && { from: new Date(from).toISOString() }),
    ...(to && { to: new Date(to).toISOString() }),
  };
  const empty = Object.keys(choice).length === 0;
  const found = preview.data;
  return (
    <Card className={classes.panel} aria-labelledby="undo">
      <Title order={2} id="undo" className={classes.title}>
        Undo corrections
      </Title>
      <p className={classes.words}>
        All that one person said, or all of a period. They stay on record, the next learning goes without
        them, and you can bring them back.
      </p>
      {undos.isError && <ErrorNotice error={undos.error} title="The corrections could not be counted" />}
      <div className={classes.fields}>
        <NativeSelect
          label="Of whom"
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
          data={[
            { value: '', label: 'Everybody' },
            ...(undos.data?.people ?? []).map((one) => ({
              value: one.by,
              label: `${one.by} (${plural(one.corrections, 'correction')})`,
            })),
          ]}
        />
        <TextInput
          type="datetime-local"
          label="From"
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="datetime-local"
          label="Until"
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={empty}
          loading={preview.isPending}
          onClick={() => preview.mutate({ ...choice, preview: true })}
        >
          Look what that is
        </Button>
      </div>
      {preview.isError && <ErrorNotice error={preview.error} title="The corrections could not be counted" />}
      <ul className={classes.past} aria-label="Undone together">
        {undos.data?.items.map((one) => (
          <li key={one.id}>
            <span>
              {undoSays(one)} <When at={one.at} />
            </span>
            {one.takenBackAt === null ? (
              <Button
                size="sm"
                variant="default"
                loading={takeBack.isPending && takeBack.variables === one.id}
                onClick={() => takeBack.mutate(one.id, { onSuccess: () => sayDone('They stand again.') })}
              >
                Bring back
              </Button>
            ) : (
              <span>Brought back</span>
            )}
          </li>
        ))}
      </ul>
      {takeBack.isError && <ErrorNotice error={takeBack.error} title="They were not brought back" />}
      {found && (
        <ConfirmDialog
          opened
          onClose={() => preview.reset()}
          title={
            found.corrections === 0 ? 'Nothing to undo' : `Undo ${plural(found.corrections, 'correction')}?`
          }
          confirm="Undo them"
          disabled={found.corrections === 0}
          onConfirm={() =>
            undo.mutate(choice, {
              onSuccess: ({ corrections }) => {
                sayDone(`${plural(corrections, 'correction')} undone.`);
                preview.reset();
              },
            })
          }
          pending={undo.isPending}
          error={undo.error}
          failure="The corrections were not undone"
        >
          {found.corrections === 0
            ? 'No correction that stands fits this choice.'
            : `They are about ${plural(found.images, 'photo')}. What others said of these photos counts again.`}
        </ConfirmDialog>
      )}
    </Card>
  );
}
