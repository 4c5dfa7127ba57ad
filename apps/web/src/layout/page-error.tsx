import { ErrorNotice } from '../ui/error-notice';
import { PageCodeMissing } from './page-code';
import { PageCodeMissingNotice } from './page-code-missing-notice';

/** A page that broke: say so, and offer to load it anew. */
export function PageError({ error }: { error: unknown }) {
  if (error instanceof PageCodeMissing) return <PageCodeMissingNotice />;
  return (
    <ErrorNotice
      error={error}
      title="This page could not be shown"
      onRetry={() => window.location.reload()}
    />
  );
}
