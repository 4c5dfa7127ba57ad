import { Button, Tooltip } from '@mantine/core';
import IconSchool from '@tabler/icons-react/dist/esm/icons/IconSchool.mjs';
import { learnSays } from './pending-words';
import type { Activity } from './use-activity';

export interface StartRunButtonProps {
  pending: number;
  waiting: Activity['waiting'];
  busy: boolean;
  starting: boolean;
  /** Also with nothing new: the whole network can learn again what its last layer knows. */
  always?: boolean;
  /** Something else comes first. */
  quiet?: boolean;
  onStart: () => void;
}

/** Lets an admin start learning; where that cannot be, it says why. */
export function StartRunButton(props: StartRunButtonProps) {
  const { pending, waiting, busy, starting, always = false, quiet = false, onStart } = props;
  const reason = busy
    ? 'Amend is at it already.'
    : pending === 0 && !always
      ? 'There is nothing new to learn: correct some answers or add photos first.'
      : null;
  return (
    <Tooltip label={reason} disabled={reason === null}>
      <Button
        variant={quiet ? 'default' : 'filled'}
        leftSection={<IconSchool size={18} aria-hidden />}
        loading={starting}
        data-disabled={reason !== null || undefined}
        aria-disabled={reason !== null || undefined}
        onClick={reason === null ? onStart : undefined}
      >
        {learnSays(pending, waiting)}
      </Button>
    </Tooltip>
  );
}
