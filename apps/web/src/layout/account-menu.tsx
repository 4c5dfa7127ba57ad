import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconUserCircle from '@tabler/icons-react/dist/esm/icons/IconUserCircle.mjs';
import { useMe } from '../api/use-me';
import { useSignOut } from '../api/use-session';
import { useUnsent } from '../api/use-unsent';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { roleWords } from '../ui/role-words';
import { sayFailure } from '../ui/say';
import { useUploading } from '../uploads/uploads-provider';
import { unsentWords } from './unsent-words';

const FAILURE = 'You are still signed in';

/** Who is signed in, and the way out. Where no sign-in is asked for there is nothing to show. */
export function AccountMenu() {
  const { data: me } = useMe();
  const signOut = useSignOut();
  const [asking, question] = useDisclosure(false);
  const unsent = unsentWords(useUnsent(), useUploading());
  if (me?.auth !== 'required') return null;
  const leave = () => {
    signOut.reset();
    if (unsent !== null) question.open();
    else signOut.mutate(undefined, { onError: (error) => sayFailure(() => FAILURE, error) });
  };
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" c="dimmed" size="lg" aria-label="Account">
            <IconUserCircle size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {me.name} · {roleWords[me.role].name}
          </Menu.Label>
          <Menu.Item onClick={leave}>Sign out</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <ConfirmDialog
          onClose={question.close}
          title="Sign out?"
          confirm="Sign out"
          onConfirm={() => signOut.mutate()}
          pending={signOut.isPending}
          error={signOut.error}
          failure={FAILURE}
        >
          {unsent === null ? 'All is sent by now.' : `Not sent yet, and lost when you sign out: ${unsent}.`}
        </ConfirmDialog>
      )}
    </>
  );
}
