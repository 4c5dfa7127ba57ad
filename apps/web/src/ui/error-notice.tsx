import { Button } from '@mantine/core';
import { ApiError } from '../api/api-error';
import classes from './error-notice.module.css';
import { LongText } from './long-text';
import { Notice } from './notice';

export interface ErrorNoticeProps {
  error: unknown;
  /** What was being done, for instance "Photos could not be loaded". */
  title: string;
  onRetry?: () => void;
  /** It is being tried at this moment. */
  retrying?: boolean;
  /** Not read out at once: something else on the page tells of it. */
  quiet?: boolean;
}

/** What happened, what to do next, and the request's id for whoever looks into it. */
export function ErrorNotice({ error, title, onRetry, retrying = false, quiet = false }: ErrorNoticeProps) {
  const message = error instanceof Error ? error.message : String(error);
  const requestId = error instanceof ApiError ? error.requestId : null;
  return (
    <Notice
      tone="bad"
      alert={!quiet}
      title={title}
      action={
        onRetry && (
          <Button variant="default" size="sm" onClick={onRetry}>
            {retrying ? 'Trying…' : 'Try again'}
          </Button>
        )
      }
    >
      <LongText text={message} />
      {requestId && (
        <span className={classes.request}>
          Request <code>{requestId}</code>
        </span>
      )}
    </Notice>
  );
}
