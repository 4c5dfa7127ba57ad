import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useReachable } from '../api/use-reachable';
import { useUnsent } from '../api/use-unsent';
import { Notice } from '../ui/notice';
import { useUploading } from '../uploads/uploads-provider';
import { unsentWords } from './unsent-words';

/** What was loaded anew so lately would lack the same code again. */
const LATELY_MS = 60_000;

function loadedAnewLately(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload' && performance.now() < LATELY_MS;
}

/** In the place of a page whose code is gone: all is loaded anew as soon as it can be, and nothing is lost by it. */
export function PageCodeMissingNotice() {
  const reachable = useReachable();
  const unsent = unsentWords(useUnsent(), useUploading());
  const [lately] = useState(loadedAnewLately);
  const goes = reachable && unsent === null && !lately;
  useEffect(() => {
    if (goes) window.location.reload();
  }, [goes]);
  return (
    <Notice
      alert
      tone="warn"
      title={reachable ? 'This page has to be loaded anew' : 'This page is not loaded yet'}
      action={
        reachable && (
          <Button variant="default" size="sm" onClick={() => window.location.reload()}>
            Load it now
          </Button>
        )
      }
    >
      {!reachable && 'Amend does not answer. The page is loaded as soon as it does.'}
      {reachable && 'Amend was updated meanwhile, or could not be reached. '}
      {reachable && unsent !== null && `Not sent yet: ${unsent}. As soon as all is sent, it is.`}
    </Notice>
  );
}
