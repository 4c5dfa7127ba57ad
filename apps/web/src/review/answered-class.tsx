import { useMemo, useRef } from 'react';
import { useClasses } from '../api/use-classes';
import { ClassSelect } from '../classes/class-select';

export interface AnsweredClassProps {
  model: string;
  /** A class's id; null: all classes. */
  value: string | null;
  onChange: (classId: string | null) => void;
}

/** Narrows the review to photos that were answered with one class. */
export function AnsweredClass({ model, value, onChange }: AnsweredClassProps) {
  const { data, isError, refetch } = useClasses(model);
  const field = useRef<HTMLInputElement>(null);
  const active = useMemo(() => (data?.items ?? []).filter(({ status }) => status === 'active'), [data]);
  return (
    <ClassSelect
      ref={field}
      aria-label="Only photos answered as"
      placeholder="Answered as anything"
      classes={active}
      clearButtonProps={{ 'aria-label': 'All classes' }}
      nothingFoundMessage={isError && !data ? 'The classes could not be loaded' : 'No class matches'}
      onDropdownOpen={() => isError && void refetch()}
      value={value}
      onChange={onChange}
      // The keys are for the photos again.
      onOptionSubmit={() => field.current?.blur()}
    />
  );
}
