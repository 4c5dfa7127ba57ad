import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import type { Class } from '../api/types';
import { rankClasses } from '../corrections/rank-classes';

const SHOWN = 50;

export interface ClassSelectProps extends Omit<SelectProps, 'data' | 'filter' | 'value'> {
  classes: readonly Class[];
  /** A class's id. */
  value: string | null;
}

/** One of many classes, found by typing a part of its name. */
export function ClassSelect({ classes, value, ...field }: ClassSelectProps) {
  const byId = useMemo(() => new Map(classes.map((one) => [one.id, one])), [classes]);
  return (
    <Select
      searchable
      clearable
      selectFirstOptionOnChange
      nothingFoundMessage="No class matches"
      {...field}
      data={classes.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options, search }) => {
        const chosen = value === null ? undefined : byId.get(value)?.name;
        const typed = search === chosen ? '' : search;
        if (typed.trim() === '') return options.slice(0, SHOWN);
        const { matches } = rankClasses(classes, typed, SHOWN);
        return matches.map(({ id, name }) => ({ value: id, label: name, disabled: false }));
      }}
      value={value}
    />
  );
}
