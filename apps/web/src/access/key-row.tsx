import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ApiKey } from '../api/types';
import { useRevokeApiKey } from '../api/use-api-keys';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { quoted } from '../ui/format';
import { roleWords } from '../ui/role-words';
import { Tag } from '../ui/tag';
import { When } from '../ui/when';
import classes from './key-row.module.css';

/** One key: whose it is, what it may do, when it was used last, and its end. */
export function KeyRow({ one }: { one: ApiKey }) {
  const revoke = useRevokeApiKey();
  const [asking, dialog] = useDisclosure(false);
  const close = () => {
    revoke.reset();
    dialog.close();
  };
  return (
    <li className={classes.row}>
      <div>
        <p className={classes.name}>
          {one.name}{' '}
          {one.prefix === '' ? (
            <span className={classes.prefix}>by a sign-in link</span>
          ) : (
            <code className={classes.prefix}>{one.prefix}…</code>
          )}
        </p>
        <p className={classes.facts}>
          {roleWords[one.role].name} · made <When at={one.createdAt} /> ·{' '}
          {one.lastUsedAt ? (
            <>
              used <When at={one.lastUsedAt} />
            </>
          ) : (
            'never used'
          )}
        </p>
      </div>
      {one.revokedAt ? (
        <Tag tone="bad">Revoked</Tag>
      ) : (
        <Button
          className={classes.revoke}
          variant="default"
          size="sm"
          aria-label={`Revoke ${one.name}`}
          onClick={dialog.open}
        >
          Revoke
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          onClose={close}
          title={`Revoke ${quoted(one.name)}?`}
          confirm="Revoke"
          onConfirm={() => revoke.mutate(one.id, { onSuccess: close })}
          pending={revoke.isPending}
          error={revoke.error}
          failure="The key was not revoked"
        >
          Whoever uses it is signed out at once. This cannot be taken back.
        </ConfirmDialog>
      )}
    </li>
  );
}
