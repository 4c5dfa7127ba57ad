import { Combobox, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import type { CreateCorrection } from '../api/types';
import { ClassOptions, OFFER, RETRY } from './class-options';
import classes from './class-picker.module.css';
import { enterSays } from './enter-says';
import { rememberClass } from './recent-classes';
import { type Options, stillMarked } from './still-marked';
import { useClassChoices } from './use-class-choices';

/** An existing class or a new one, in the API's own words, and its name for people. */
export interface ClassChoice {
  says: Extract<CreateCorrection, { class: string } | { newClass: string }>;
  name: string;
}

export interface ClassPickerProps {
  model: string;
  onPick: (choice: ClassChoice) => void;
  /** Escape with nothing open: where the focus goes back to is the caller's matter. */
  onLeave?: () => void;
  ref?: Ref<HTMLInputElement>;
  label?: string;
  placeholder?: string;
  /** Shown at the end of the field. */
  hint?: ReactNode;
}

const MAX_NAME = 120;

/** Finds a class by typing a part of its name, or makes a new one. */
export function ClassPicker({
  model,
  onPick,
  onLeave,
  ref,
  label = 'What it really shows',
  placeholder = 'Something else? Type what it is',
  hint,
}: ClassPickerProps) {
  const [typed, setTyped] = useState('');
  const combobox = useCombobox();
  const name = typed.trim().replace(/\s+/gu, ' ');
  const choices = useClassChoices(model, name, combobox.dropdownOpened);
  const { matches, guessed, offer, loading, failed, retry } = choices;

  const { getSelectedOptionIndex, selectOption, selectFirstOption, resetSelectedOption } = combobox;
  const certain = !guessed || matches.length === 0;
  const options = useRef<Options>({ typed: '', ids: [] });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark moves when the offer changes, and only then
  useEffect(() => {
    const before = options.current;
    const ids = [...matches.map(({ id }) => id), ...(offer ? [OFFER] : []), ...(failed ? [RETRY] : [])];
    options.current = { typed: name, ids };
    const place = stillMarked(before, getSelectedOptionIndex(), options.current);
    if (place >= 0) selectOption(place);
    else if (name !== '' && certain) selectFirstOption();
    else resetSelectedOption();
  }, [name, matches, certain]);

  const submit = (value: string) => {
    if (value === RETRY) {
      void retry();
      return;
    }
    combobox.closeDropdown();
    setTyped('');
    const whole = offer?.kind === 'part' ? offer.whole : undefined;
    const chosen = value === OFFER ? whole : matches.find(({ id }) => id === value);
    if (chosen) {
      rememberClass(model, chosen.id);
      onPick({ says: { class: chosen.id }, name: chosen.name });
    } else if (offer && offer.kind !== 'part') {
      const named = offer.kind === 'new' ? offer.name : offer.one.name;
      onPick({ says: { newClass: named }, name: named });
    }
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit} shadow="md" position="bottom-start">
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={ref}
          role="combobox"
          aria-label={label}
          placeholder={placeholder}
          value={typed}
          maxLength={MAX_NAME}
          rightSection={hint}
          autoComplete="off"
          spellCheck={false}
          className={classes.input}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            if (typed !== '') setTyped('');
            else onLeave?.();
          }}
        />
      </Combobox.Target>
      {combobox.dropdownOpened && (
        <VisuallyHidden role="status">
          {name !== '' && !loading && !failed && enterSays(matches, offer, certain)}
        </VisuallyHidden>
      )}
      <Combobox.Dropdown>
        {/* Browsers stop with Tab at what scrolls: it would close, and the focus be lost. */}
        <Combobox.Options className={classes.options} aria-label="Classes" tabIndex={-1}>
          <ClassOptions choices={choices} empty={name === ''} />
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
