import { noClassesSay } from './no-classes-words';

describe('noClassesSay', () => {
  it('says what to do next, to those who may', () => {
    expect(noClassesSay('active', true).next).toContain('Make one');
    expect(noClassesSay('active', false)).toEqual({ title: 'No classes yet' });
    expect(noClassesSay('retired', true)).toEqual({ title: 'No class is retired' });
  });
});
