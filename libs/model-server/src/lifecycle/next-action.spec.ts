import { type Action, nextAction, type VersionView } from './next-action.js';

const wanted = (version: number, state: VersionView['state']): VersionView => ({
  version,
  state,
  wanted: true,
});
const unwanted = (version: number, state: VersionView['state']): VersionView => ({
  version,
  state,
  wanted: false,
});

describe('nextAction', () => {
  const cases: [string, VersionView[], Action | undefined][] = [
    ['nothing to do without versions', [], undefined],
    ['loads the highest first', [wanted(1, 'START'), wanted(2, 'START')], { kind: 'load', version: 2 }],
    ['loads the others too', [wanted(1, 'START'), wanted(2, 'AVAILABLE')], { kind: 'load', version: 1 }],
    [
      'keeps the old one until the new one is there',
      [unwanted(1, 'AVAILABLE'), wanted(2, 'START')],
      { kind: 'load', version: 2 },
    ],
    ['waits while the new one loads', [unwanted(1, 'AVAILABLE'), wanted(2, 'LOADING')], undefined],
    [
      'lets the old one go then',
      [unwanted(1, 'AVAILABLE'), wanted(2, 'AVAILABLE')],
      { kind: 'unload', version: 1 },
    ],
    ['keeps the old one when the new one failed', [unwanted(1, 'AVAILABLE'), wanted(2, 'END')], undefined],
    [
      'lets go of all but one old one',
      [unwanted(1, 'AVAILABLE'), unwanted(2, 'AVAILABLE'), wanted(3, 'START')],
      { kind: 'unload', version: 1 },
    ],
    [
      'lets go of everything when nothing is wanted',
      [unwanted(1, 'AVAILABLE')],
      { kind: 'unload', version: 1 },
    ],
    ['does not try again what failed', [wanted(1, 'END')], undefined],
    ['leaves alone what is leaving', [unwanted(1, 'UNLOADING'), wanted(2, 'AVAILABLE')], undefined],
  ];
  it.each(cases)('%s', (_, versions, action) => {
    expect(nextAction(versions)).toEqual(action);
  });
});
