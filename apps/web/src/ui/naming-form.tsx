import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ErrorNotice } from './error-notice';

export interface NamingFormProps {
  /** What the name may be, or whom it is of. */
  description?: string;
  maxLength: number;
  /** What there is to choose besides. */
  children?: ReactNode;
  /** The word on the button: the act itself. */
  make: string;
  onMake: (name: string) => void;
  onCancel: () => void;
  pending: boolean;
  error: Error | null;
  /** The title of a failure. */
  failure: string;
}

/** Makes something that has a name; empty each time it is shown. */
export function NamingForm(props: NamingFormProps) {
  const { description, maxLength, children, make, onMake, onCancel, pending, error, failure } = props;
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onMake(name.trim());
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label="Name"
          description={description}
          value={name}
          maxLength={maxLength}
          required
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {children}
        {error && <ErrorNotice error={error} title={failure} />}
        <Group justify="flex-end">
          <Button variant="default" disabled={pending} onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={pending} disabled={name.trim() === ''}>
            {make}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
