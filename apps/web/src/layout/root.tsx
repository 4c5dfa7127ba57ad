import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isSignedOut } from '../api/api-error';
import { followOtherWindows } from '../api/person';
import { followSaid } from '../api/said-elsewhere';
import { useLoad } from '../api/use-load';
import { useMe } from '../api/use-me';
import { Covered } from '../ui/covered';
import { ErrorNotice } from '../ui/error-notice';
import { PageSkeleton } from '../ui/page-skeleton';
import { SamePerson } from './same-person';
import { SessionEnded } from './session-ended';
import { Shell } from './shell';
import { ToSignIn } from './to-sign-in';

/** Lets nobody past who has to sign in, and puts the page into its frame. */
export function Root() {
  const client = useQueryClient();
  useEffect(() => followOtherWindows(client), [client]);
  useEffect(() => followSaid(client), [client]);
  const me = useMe();
  const { loading, error, retrying } = useLoad(me);
  const signingIn = useRouterState({ select: ({ location }) => location.pathname === '/sign-in' });
  if (signingIn) return <Outlet />;
  const out = isSignedOut(me.error);
  if (out && !me.data) return <ToSignIn />;
  return (
    <Covered value={out}>
      <Shell>
        {loading && <PageSkeleton />}
        {error && !me.data && (
          <ErrorNotice
            error={error}
            title="Amend could not be reached"
            onRetry={() => void me.refetch()}
            retrying={retrying}
          />
        )}
        {/* Known is known: an outage must not take away what somebody is at. */}
        {me.data && (
          <SamePerson me={me.data}>
            <Outlet />
          </SamePerson>
        )}
        {me.data && out && <SessionEnded me={me.data} />}
      </Shell>
    </Covered>
  );
}
