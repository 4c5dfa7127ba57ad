import type { ReleasePolicy } from '../api/types';

/** A part of the form: what is chosen now, and how it is changed. */
export interface PolicyPartProps {
  settings: ReleasePolicy;
  set: (changes: Partial<ReleasePolicy>) => void;
}

const HOURS_24 = 86_400;

/** A number of seconds, for PolicyNumber. */
export const inSeconds = { suffix: ' seconds', min: 1, max: HOURS_24, whole: true };
/** A share of the requests. */
export const asShare = { times: 100, suffix: ' %', min: 1 };
