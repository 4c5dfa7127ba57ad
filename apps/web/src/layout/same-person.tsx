import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Me } from '../api/types';
import { Empty } from '../ui/empty';
import { quoted } from '../ui/format';
import { useChanged } from './use-changed';

/** The pages, until another person signs in, in this or another window: what is done here would be done in that one's name. */
export function SamePerson({ me, children }: { me: Me; children: ReactNode }) {
  const other = useChanged('person', `${me.role} ${me.name}`);
  if (!other) return children;
  return (
    <Empty wholePage title={`${quoted(me.name)} is signed in now`}>
      What this window had not sent yet is not sent any more: it would count as theirs.
      <p>
        <Button onClick={() => window.location.reload()}>Go on as {me.name}</Button>
      </p>
    </Empty>
  );
}
