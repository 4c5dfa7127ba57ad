import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMay } from '../api/use-me';
import { MakeLiveDialog } from '../versions/make-live-dialog';

/** The way on for a version that passed its checks and waits: for admins, who else would be told to wait for themselves. */
export function MakeLive({ model, version }: { model: string; version: number }) {
  const [asking, dialog] = useDisclosure(false);
  if (!useMay('admin')) return null;
  return (
    <>
      <Button size="sm" onClick={dialog.open}>
        Make version {version} live
      </Button>
      <MakeLiveDialog
        version={{ model, number: version, state: 'candidate' }}
        opened={asking}
        onClose={dialog.close}
      />
    </>
  );
}
