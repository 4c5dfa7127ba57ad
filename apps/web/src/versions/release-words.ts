import type { Release } from '../api/types';

/** The steps of a release in plain words. */
export const releaseWords: Record<Release['state'], { name: string; says: string }> = {
  pending: { name: 'Asked for', says: 'The roll-out begins' },
  building: { name: 'Putting in place', says: 'Its files are put where models are served' },
  starting: { name: 'Starting', says: 'The new version starts beside the live one' },
  probing: { name: 'Trying it out', says: 'It answers test photos; its answers must be the measured ones' },
  shifting: { name: 'Taking over', says: 'Requests move to it, none is dropped' },
  live: { name: 'Live', says: 'It answers every request' },
  rolled_back: { name: 'Rolled back', says: 'An earlier version took over again' },
  failed: { name: 'Failed', says: 'The version that was live stayed live' },
  superseded: { name: 'Overtaken', says: 'A newer roll-out came first' },
};
