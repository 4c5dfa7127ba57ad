import { measuredName, measuredValue } from './measured-words';

describe('measured figures', () => {
  it.each([
    ['candidateTop1', 'Candidate top1'],
    ['changed_share', 'Changed share'],
    ['replayed', 'Replayed'],
  ])('%s reads %s', (name, words) => {
    expect(measuredName(name)).toBe(words);
  });

  it.each([
    [null, 'not measured'],
    [1200, '1,200'],
    [0.123456, '0.1235'],
  ])('%p reads %s', (value, words) => {
    expect(measuredValue(value)).toBe(words);
  });
});
