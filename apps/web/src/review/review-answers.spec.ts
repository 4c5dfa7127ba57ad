import type { ReviewItem } from '../api/types';
import { reviewAnswers } from './review-answers';

const pug = { classId: '1', name: 'pug' };
const cup = { classId: '2', name: 'cup' };
const predictions = [
  { ...cup, score: 0.6 },
  { classId: '3', name: 'mug', score: 0.3 },
  { ...pug, score: 0.1 },
];
const why: ReviewItem['why'] = { order: 'suspect', label: pug, likely: cup, splitInto: [], similar: 1 };

describe('reviewAnswers', () => {
  it('are what the model answered', () => {
    const { answers, agree } = reviewAnswers({ predictions, why: { ...why, label: null, likely: null } });
    expect(answers).toEqual(predictions);
    expect(agree).toBeNull();
  });

  it('start with the label that is in doubt and what speaks against it, each class once', () => {
    const { answers, agree } = reviewAnswers({ predictions, why });
    expect(answers.map(({ name }) => name)).toEqual(['pug', 'cup', 'mug']);
    expect(answers.map((answer) => 'note' in answer)).toEqual([true, true, false]);
    expect(agree).toBe('Keep the label');
  });

  it('start with a label that nothing speaks against by name', () => {
    const { answers } = reviewAnswers({ predictions, why: { ...why, likely: null } });
    expect(answers.map(({ name }) => name)).toEqual(['pug', 'cup', 'mug']);
    expect(answers.map((answer) => 'note' in answer)).toEqual([true, false, false]);
  });

  it('offer what the class of the label was split into', () => {
    const splitInto = [
      { classId: '4', name: 'black pug' },
      { classId: '3', name: 'mug' },
    ];
    const { answers } = reviewAnswers({ predictions, why: { ...why, splitInto } });
    expect(answers.map(({ name }) => name)).toEqual(['pug', 'black pug', 'mug', 'cup']);
    expect(answers.every((answer) => 'note' in answer)).toBe(true);
  });

  it('have no more than there are keys', () => {
    const many = Array.from({ length: 5 }, (_, at) => ({
      classId: `c${at}`,
      name: `class ${at}`,
      score: 0.1,
    }));
    expect(reviewAnswers({ predictions: many, why }).answers).toHaveLength(5);
    const all = Array.from({ length: 200 }, (_, at) => ({ ...cup, classId: `c${at}`, score: 0.005 }));
    const nothingSaid = { ...why, label: null, likely: null };
    expect(reviewAnswers({ predictions: all, why: nothingSaid }).answers).toEqual(all.slice(0, 5));
  });

  it('tell who audits nothing of what others said', () => {
    const { answers, agree } = reviewAnswers({ predictions, why: { ...why, order: 'audit' } });
    expect(answers).toEqual(predictions);
    expect(agree).toBeNull();
  });
});
