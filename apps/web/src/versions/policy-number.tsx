import '@mantine/core/styles/NumberInput.layer.css';
import { NumberInput } from '@mantine/core';

export interface PolicyNumberProps {
  label: string;
  value: number;
  /** What the field shows for each unit of the value: 100 for shares told in per cent. */
  times?: number;
  suffix?: string;
  min: number;
  max: number;
  whole?: boolean;
  onChange: (value: number) => void;
}

/**
 * A number of a policy, in the unit that people think in. What is typed beyond the range is not taken: the field shows what
 * will be saved.
 */
export function PolicyNumber(props: PolicyNumberProps) {
  const { label, value, times = 1, suffix = '', min, max, whole = false, onChange } = props;
  return (
    <NumberInput
      label={label}
      value={Number((value * times).toFixed(3))}
      suffix={suffix}
      min={min}
      max={max}
      allowDecimal={!whole}
      allowNegative={false}
      clampBehavior="strict"
      required
      onChange={(shown) => {
        const number = Number(shown);
        if (shown !== '' && number >= min && number <= max) onChange(number / times);
      }}
    />
  );
}
