import { SegmentedControl, Stack, Text } from '@mantine/core';

/** What can be chosen, in order, each with what choosing it means. */
export type Choices<Value extends string> = Record<Value, { label: string; says: string }>;

export interface ChoiceProps<Value extends string> {
  label: string;
  choices: Choices<Value>;
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few, side by side, and below them what the chosen one means. */
export function Choice<Value extends string>({ label, choices, value, onChange }: ChoiceProps<Value>) {
  const values = Object.keys(choices) as Value[];
  return (
    <Stack gap={6}>
      <SegmentedControl
        aria-label={label}
        value={value}
        onChange={onChange}
        data={values.map((each) => ({ value: each, label: choices[each].label }))}
      />
      <Text size="sm" c="dimmed">
        {choices[value].says}
      </Text>
    </Stack>
  );
}
