import { useEffect } from 'react';
import { useUnsent } from '../api/use-unsent';
import { useUploading } from '../uploads/uploads-provider';

/** Asks before the page is closed or loaded anew while something that was done in it is still on its way. */
export function LeaveGuard() {
  const underWay = useUnsent() + useUploading() > 0;
  useEffect(() => {
    if (!underWay) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [underWay]);
  return null;
}
