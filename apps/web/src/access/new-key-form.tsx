import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Role } from '../api/types';
import { ErrorNotice } from '../ui/error-notice';
import { roleWords } from '../ui/role-words';

const roles: readonly Role[] = ['predict', 'annotate', 'admin'];

export interface NewKeyFormProps {
  pending: boolean;
  error: Error | null;
  onMake: (body: { name: string; role: Role }) => void;
  onCancel: () => void;
}

export function NewKeyForm({ pending, error, onMake, onCancel }: NewKeyFormProps) {
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('annotate');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onMake({ name: name.trim(), role });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label="Name"
          description="The person or program that will use it"
          value={name}
          maxLength={80}
          required
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          label="Role"
          description={roleWords[role].says}
          value={role}
          data={roles.map((value) => ({ value, label: roleWords[value].name }))}
          onChange={({ currentTarget: { value } }) =>
            setRole(roles.find((one) => one === value) ?? 'annotate')
          }
        />
        {error && <ErrorNotice error={error} title="The key was not made" />}
        <Group justify="flex-end">
          <Button variant="default" disabled={pending} onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" loading={pending} disabled={name.trim() === ''}>
            Make key
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
