import { ErrorNotice } from '../ui/error-notice';

/** A page that broke: say so, and offer to load it anew. */
export function PageError({ error }: { error: unknown }) {
  return (
    <ErrorNotice
      error={error}
      title="This page could not be shown"
      onRetry={() => window.location.reload()}
    />
  );
}
