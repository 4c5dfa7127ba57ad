import { ServingError } from '@amend/serving-client';
import { anotherMayAnswer, isVersionsFault, predictError } from './predict-error.js';

/** Code, whether versions have servers of their own, whether another one may answer, whether this one is to blame then. */
const rows: [string, boolean, boolean, boolean][] = [
  ['INTERNAL', false, true, true],
  ['NOT_FOUND', false, true, false], // at this process's own server, perhaps: others may have it
  ['UNAVAILABLE', false, false, true], // the server of all versions is away
  ['UNAVAILABLE', true, true, true],
  ['DEADLINE_EXCEEDED', false, false, false],
  ['DEADLINE_EXCEEDED', true, true, false], // it has the requests of everybody: the machine may be at fault
  ['RESOURCE_EXHAUSTED', true, false, false],
  ['CANCELLED', true, false, false],
];

describe('a call that failed', () => {
  it.each(rows)('%s, with servers of its own %s', (code, separate, another, fault) => {
    const error = new ServingError(code, 'x');
    expect(anotherMayAnswer(error, separate)).toBe(another);
    expect(isVersionsFault(error)).toBe(fault);
  });

  it('tells a server that lacks the version from one that does not answer', () => {
    const said = (code: string) => (predictError(new ServingError(code, 'x')) as Error).message;
    expect(said('NOT_FOUND')).toMatch('does not serve this version');
    expect(said('UNAVAILABLE')).toMatch('does not answer');
  });

  it('is nobody’s who sends something else', () => {
    expect(anotherMayAnswer(new Error('x'), true)).toBe(false);
    expect(isVersionsFault(new Error('x'))).toBe(false);
  });
});
