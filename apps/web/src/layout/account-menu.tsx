import { ActionIcon, Menu } from '@mantine/core';
import IconUserCircle from '@tabler/icons-react/dist/esm/icons/IconUserCircle.mjs';
import { useMe } from '../api/use-me';
import { useSignOut } from '../api/use-session';
import { roleWords } from '../ui/role-words';
import { sayFailure } from '../ui/say';

/** Who is signed in, and the way out. Where no sign-in is asked for there is nothing to show. */
export function AccountMenu() {
  const { data: me } = useMe();
  const signOut = useSignOut();
  if (me?.auth !== 'required') return null;
  const leave = () =>
    signOut.mutate(undefined, { onError: (error) => sayFailure('You are still signed in', error) });
  return (
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
  );
}
