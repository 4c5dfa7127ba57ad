import { Select } from '@mantine/core';
import { useMemo } from 'react';
import type { Class } from '../api/types';
import { rankClasses } from '../corrections/rank-classes';

const SHOWN = 50;

export interface ClassSelectProps {
  label: string;
  classes: readonly Class[];
  value: string | null;
  onChange: (id: string | null) => void;
}

/** One of many classes, found by typing a part of its name. */
export function ClassSelect({ label, classes, value, onChange }: ClassSelectProps) {
  const byId = useMemo(() => new Map(classes.map((one) => [one.id, one])), [classes]);
  return (
    <Select
      label={label}
      placeholder="Type to search"
      searchable
      clearable
      data-autofocus
      data={classes.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options, search }) => {
        const chosen = value === null ? undefined : byId.get(value)?.name;
        const typed = search === chosen ? '' : search;
        if (typed.trim() === '') return options.slice(0, SHOWN);
        const { matches } = rankClasses(classes, typed, SHOWN);
        return matches.map(({ id, name }) => ({ value: id, label: name, disabled: false }));
      }}
      value={value}
      onChange={onChange}
      nothingFoundMessage="No class matches"
      styles={{ options: { maxHeight: '11rem' } }} // within a dialog
    />
  );
}
