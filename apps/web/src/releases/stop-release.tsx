import { Button } from '@mantine/core';
import type { Release } from '../api/types';
import { useMay } from '../api/use-me';
import { useCancelRelease } from '../api/use-releases';
import { ErrorNotice } from '../ui/error-notice';

/** Stops a roll-out while the version before still answers, wholly or for most requests. */
export function StopRelease({ release }: { release: Release }) {
  const admin = useMay('admin');
  const cancel = useCancelRelease(release.model);
  if (!admin) return null;
  const word = release.kind === 'rollback' ? 'roll-back' : 'roll-out';
  return (
    <>
      <Button
        variant="default"
        size="sm"
        loading={cancel.isPending}
        onClick={() => cancel.mutate(release.id)}
      >
        Stop the {word}
      </Button>
      {cancel.isError && <ErrorNotice error={cancel.error} title={`The ${word} was not stopped`} />}
    </>
  );
}
