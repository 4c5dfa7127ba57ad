import { Combobox } from '@mantine/core';
import { count } from '../ui/format';
import classes from './class-picker.module.css';
import { offerSays } from './enter-says';
import type { useClassChoices } from './use-class-choices';

/** The options that are no class: what else is offered, and to load the classes again. */
export const OFFER = 'offer';
export const RETRY = 'retry';

export interface ClassOptionsProps {
  choices: ReturnType<typeof useClassChoices>;
  /** Nothing is typed. */
  empty: boolean;
}

/** The classes that fit what is typed, and what else can be chosen. */
export function ClassOptions({ choices, empty }: ClassOptionsProps) {
  const { matches, guessed, atHand, offer, loading, failed, total } = choices;
  return (
    <>
      {atHand && matches.length > 0 && <div className={classes.hint}>Chosen lately, and new ones</div>}
      {guessed && matches.length > 0 && <div className={classes.hint}>Did you mean</div>}
      {matches.map((one) => (
        <Combobox.Option key={one.id} value={one.id} className={classes.option}>
          <span>{one.name}</span>
          {!one.inLiveVersion && (
            <span className={classes.note} aria-hidden>
              not live yet
            </span>
          )}
        </Combobox.Option>
      ))}
      {offer && (
        <Combobox.Option value={OFFER} className={classes.option}>
          {offerSays(offer)}
        </Combobox.Option>
      )}
      {failed && (
        <Combobox.Option value={RETRY} className={classes.option}>
          The classes could not be loaded. Try again
        </Combobox.Option>
      )}
      {loading && <Combobox.Empty>Loading the classes…</Combobox.Empty>}
      {!loading && !failed && empty && matches.length === 0 && (
        <Combobox.Empty>Type to search {count(total)} classes, or to make a new one</Combobox.Empty>
      )}
    </>
  );
}
