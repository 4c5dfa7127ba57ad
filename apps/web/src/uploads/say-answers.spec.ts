import type { Classification } from '../api/types';
import { sayAnswers } from './say-answers';

const answer = (name: string): Classification => ({
  id: name,
  model: 'm',
  version: 1,
  predictions: [{ classId: name, name, score: 0.951 }],
});

describe('sayAnswers', () => {
  it('says of one photo what it shows', () => {
    const said: string[] = [];
    const answers = sayAnswers((words) => said.push(words));
    answers.changed([{ state: 'sending' }]);
    answers.answered(answer('espresso'));
    answers.changed([]);
    answers.changed([]);
    expect(said).toEqual(['Answered “espresso”, 95\u00a0%']);
  });

  it('says of many once how many there are, also where the last one failed', () => {
    const said: string[] = [];
    const answers = sayAnswers((words) => said.push(words));
    for (const name of ['cup', 'mug']) {
      answers.answered(answer(name));
      answers.changed([{ state: 'waiting' }, { state: 'sending' }]);
    }
    expect(said).toEqual([]);
    answers.changed([{ state: 'failed' }]);
    expect(said).toEqual(['2 photos answered']);
  });
});
