import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMay } from '../api/use-me';
import { MakeLiveDialog } from './make-live-dialog';

export interface MakeLiveProps {
  model: string;
  version: number;
  /** A roll-out has not ended. */
  busy?: boolean;
}

/** The way on for a version that passed its checks and waits: for admins, who else would be told to wait for themselves. */
export function MakeLive({ model, version, busy = false }: MakeLiveProps) {
  const [asking, dialog] = useDisclosure(false);
  if (!useMay('admin')) return null;
  return (
    <>
      <Button size="sm" disabled={busy} onClick={dialog.open}>
        Make version {version} live
      </Button>
      {asking && (
        <MakeLiveDialog version={{ model, number: version, state: 'candidate' }} onClose={dialog.close} />
      )}
    </>
  );
}
