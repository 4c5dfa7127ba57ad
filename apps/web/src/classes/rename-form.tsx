import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Class } from '../api/types';
import { useUpdateClass } from '../api/use-classes';
import classes from './rename-form.module.css';

/** Renames a class in its place in the list. */
export function RenameForm({ model, one, onDone }: { model: string; one: Class; onDone: () => void }) {
  const [name, setName] = useState(one.name);
  const update = useUpdateClass(model);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const trimmed = name.trim();
    if (trimmed === one.name) onDone();
    else if (trimmed !== '') update.mutate({ id: one.id, name: trimmed }, { onSuccess: onDone });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        className={classes.input}
        size="sm"
        aria-label={`New name for ${one.name}`}
        value={name}
        maxLength={120}
        autoFocus
        error={update.error?.message}
        onChange={(event) => setName(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => event.key === 'Escape' && !update.isPending && onDone()}
      />
      <Button type="submit" size="sm" loading={update.isPending}>
        Save
      </Button>
      <Button variant="default" size="sm" disabled={update.isPending} onClick={onDone}>
        Cancel
      </Button>
    </form>
  );
}
