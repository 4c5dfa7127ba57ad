import '@mantine/core/styles/Radio.layer.css';
import { Radio, Stack } from '@mantine/core';
import type { TrainingRunList } from '../api/types';
import { plural, seconds } from '../ui/format';

export type Mode = 'head' | 'full';

export const modeWords: Record<Mode, { name: string; says: string }> = {
  head: { name: 'Quick', says: 'Learns what to call the photos. Takes seconds.' },
  full: { name: 'Thorough', says: 'Also learns to look at photos of your kind.' },
};

export interface ModeChoiceProps {
  mode: Mode;
  /** What the thorough way would take; null: no trainer that runs can. */
  full: TrainingRunList['full'];
  onChange: (mode: Mode) => void;
}

/** How thoroughly to learn, and how long that takes. */
export function ModeChoice({ mode, full, onChange }: ModeChoiceProps) {
  return (
    <Radio.Group label="How thoroughly" value={mode} onChange={(value) => onChange(value as Mode)}>
      <Stack gap="xs" mt="xs">
        <Radio value="head" label={modeWords.head.name} description={modeWords.head.says} />
        <Radio
          value="full"
          label={modeWords.full.name}
          disabled={full === null}
          description={full === null ? 'No trainer that runs can do this yet.' : thorough(full)}
        />
      </Stack>
    </Radio.Group>
  );
}

function thorough({ photos, seconds: long, device }: NonNullable<TrainingRunList['full']>): string {
  if (photos === 0) return modeWords.full.says;
  return (
    `${modeWords.full.says} ` +
    `About ${seconds(Math.max(1, Math.ceil(long)))} with ${plural(photos, 'photo')} (${device}).`
  );
}
