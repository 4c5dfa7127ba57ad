import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useMay, useMe } from '../api/use-me';
import { Empty } from '../ui/empty';
import { PageHeader } from '../ui/page-header';
import { KeyList } from './key-list';
import { NewKeyDialog } from './new-key-dialog';

/** Who may do what: the keys that people and programs use. */
export function AccessPage() {
  const { data: me } = useMe();
  const admin = useMay('admin');
  const [making, dialog] = useDisclosure(false);
  if (me?.auth === 'none')
    return (
      <Empty wholePage title="Everyone on this machine may do everything">
        Amend only listens to this machine and asks for no sign-in. Start it with AUTH=required to give out
        keys.
      </Empty>
    );
  if (!admin)
    return (
      <Empty wholePage title="Only admins look after keys">
        Ask an admin if you need one.
      </Empty>
    );
  return (
    <>
      <PageHeader title="Access" lead="A key lets a person sign in here, and a program use the REST API.">
        <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={dialog.open}>
          New key
        </Button>
      </PageHeader>
      <KeyList />
      {making && <NewKeyDialog onClose={dialog.close} />}
    </>
  );
}
