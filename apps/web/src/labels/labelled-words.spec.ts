import { labelledSays } from './labelled-words';

describe('labelledSays', () => {
  it('tells how many are labelled so, and of the others why they are not', () => {
    expect(labelledSays(1, 1, 'cup')).toBe('1 photo now: cup');
    expect(labelledSays(3, 2, 'cup')).toBe(
      '2 photos now: cup. 1 photo keeps its label: most votes count, and an admin decides.',
    );
    expect(labelledSays(2, 0, 'cup')).toBe(
      'You said: cup. 2 photos keep their labels: most votes count, and an admin decides.',
    );
  });
});
