import { Select } from '@mantine/core';
import { useRef } from 'react';
import type { ReviewOrder } from '../api/types';
import classes from './order-select.module.css';
import { reviewOrders } from './review-orders';

const hints = new Map<string, string>(reviewOrders.map(({ value, hint }) => [value, hint]));

/** Which photos come first, and why one would want that. */
export function OrderSelect({
  value,
  onChange,
}: {
  value: ReviewOrder;
  onChange: (value: ReviewOrder) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Select
      className={classes.select}
      aria-label="Order"
      allowDeselect={false}
      data={reviewOrders.map(({ value: order, label }) => ({ value: order, label }))}
      value={value}
      ref={field}
      onChange={(chosen) => {
        if (chosen !== null) onChange(chosen as ReviewOrder);
        field.current?.blur(); // the keys are for the photo again
      }}
      styles={{ options: { maxHeight: 'min(32rem, 75vh)' } }}
      comboboxProps={{ width: 320, position: 'bottom-end' }}
      renderOption={({ option }) => (
        <span className={classes.option}>
          {option.label}
          <span className={classes.hint}>{hints.get(option.value)}</span>
        </span>
      )}
    />
  );
}
