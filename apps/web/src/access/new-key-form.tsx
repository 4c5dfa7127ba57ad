import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Role } from '../api/types';
import { NamingForm } from '../ui/naming-form';
import { roleWords } from '../ui/role-words';

const roles: readonly Role[] = ['predict', 'annotate', 'admin'];

export interface NewKeyFormProps {
  pending: boolean;
  error: Error | null;
  onMake: (body: { name: string; role: Role }) => void;
  onCancel: () => void;
}

export function NewKeyForm({ pending, error, onMake, onCancel }: NewKeyFormProps) {
  const [role, setRole] = useState<Role>('annotate');
  return (
    <NamingForm
      description="The person or program that will use it"
      maxLength={80}
      make="Make key"
      onMake={(name) => onMake({ name, role })}
      onCancel={onCancel}
      pending={pending}
      error={error}
      failure="The key was not made"
    >
      <NativeSelect
        label="Role"
        description={roleWords[role].says}
        value={role}
        data={roles.map((value) => ({ value, label: roleWords[value].name }))}
        onChange={({ currentTarget: { value } }) => setRole(roles.find((one) => one === value) ?? 'annotate')}
      />
    </NamingForm>
  );
}
