import { Stack } from '@mantine/core';
import { KeyForm } from '../access/key-form';
import { WANTED_MINUTES } from '../api/outbox';
import type { Me } from '../api/types';
import { useSignIn } from '../api/use-session';
import { useNotKept, useUnsent } from '../api/use-unsent';
import { Dialog } from '../ui/dialog';
import { ErrorNotice } from '../ui/error-notice';
import { quoted } from '../ui/format';
import { useUploading } from '../uploads/uploads-provider';
import classes from './session-ended.module.css';
import { unsentWords } from './unsent-words';

/** Over the page of one whose session has ended. The page stays as it is beneath it, so that they go on where they were. */
export function SessionEnded({ me }: { me: Me }) {
  const signIn = useSignIn();
  const unsent = unsentWords(useUnsent(), useUploading());
  const notKept = useNotKept() > 0;
  return (
    <Dialog held hiding title="Sign in again" onClose={() => undefined}>
      <Stack>
        {/* Not the field: whoever works by keys has not seen yet that it is there. */}
        <div className={classes.words} tabIndex={-1} data-autofocus>
          Your session as {quoted(me.name)} has ended, or your key was revoked. Sign in again, and you go on
          where you were.
          {unsent !== null && (
            <p>
              {!notKept && 'Nothing is lost. '}Not sent yet, and sent then: {unsent}.
              {notKept && ` What is no correction is sent only if that is within ${WANTED_MINUTES} minutes.`}
            </p>
          )}
        </div>
        <KeyForm
          pending={signIn.isPending}
          error={signIn.isError && <ErrorNotice error={signIn.error} title="You could not be signed in" />}
          onKey={(key) => signIn.mutate(key)}
        />
      </Stack>
    </Dialog>
  );
}
