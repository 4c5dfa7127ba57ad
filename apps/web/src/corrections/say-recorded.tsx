import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

const ID = 'recorded';

/** Confirms a correction, with the way back right there. */
export function sayRecorded(name: string, undo: () => void): void {
  notifications.hide(ID);
  notifications.show({
    id: ID,
    autoClose: 6_000,
    color: 'green',
    withCloseButton: true,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" lineClamp={2}>
          Recorded: {name}
        </Text>
        <Button variant="default" size="compact-sm" onClick={undo}>
          Undo
        </Button>
      </Group>
    ),
  });
}

export function hideRecorded(): void {
  notifications.hide(ID);
}
