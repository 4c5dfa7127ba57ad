import { ActionIcon, Tooltip } from '@mantine/core';
import IconLayoutGrid from '@tabler/icons-react/dist/esm/icons/IconLayoutGrid.mjs';

/** From one photo to many at once, and back. */
export function ManySwitch({ many, onSwitch }: { many: boolean; onSwitch: () => void }) {
  return (
    <Tooltip label={many ? 'One by one' : 'Many at once'}>
      <ActionIcon
        variant={many ? 'filled' : 'default'}
        size="lg"
        aria-label="Many at once"
        aria-pressed={many}
        onClick={onSwitch}
      >
        <IconLayoutGrid size={20} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
