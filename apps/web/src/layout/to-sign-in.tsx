import { Navigate, useRouterState } from '@tanstack/react-router';

/** To the sign-in page, and back here from there. */
export function ToSignIn() {
  const from = useRouterState({ select: ({ location }) => location.href });
  return <Navigate to="/sign-in" search={from === '/' ? {} : { from }} replace />;
}
