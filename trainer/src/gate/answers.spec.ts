import { type ClassifierHead, type HeadArithmetic } from '@amend/learning';
import { firstAnswers } from './answers.js';

const arithmetic: Pick<HeadArithmetic, 'logits'> = {
  logits: async ({ features, classes, kernel, bias }, embeddings) =>
    Float32Array.from({ length: (embeddings.length / features) * classes }, (_, at) => {
      const row = Math.floor(at / classes) * features;
      let sum = bias[at % classes] as number;
      for (let feature = 0; feature < features; feature++)
        sum += (embeddings[row + feature] as number) * (kernel[feature * classes + (at % classes)] as number);
      return sum;
    }),
};
const identity: ClassifierHead = {
  head: { features: 2, classes: 2, kernel: Float32Array.of(1, 0, 0, 1), bias: new Float32Array(2) },
  classes: ['left', 'right'],
};

describe('firstAnswers', () => {
  it('gives class and softmax score of each row, over more rows than are worked on at once', async () => {
    const rows = 1_201;
    const embeddings = Float32Array.from({ length: rows * 2 }, (_, at) =>
      at % 4 === 0 || at % 4 === 3 ? 2 : 0,
    );
    const answers = await firstAnswers(identity, embeddings, arithmetic as HeadArithmetic);
    expect(answers).toHaveLength(rows);
    const score = Math.exp(2) / (Math.exp(2) + 1);
    for (const [row, answer] of answers.entries()) {
      expect(answer.classId).toBe(row % 2 === 0 ? 'left' : 'right');
      expect(answer.score).toBeCloseTo(score, 6);
    }
  });

  it('gives nothing for nothing', async () => {
    expect(await firstAnswers(identity, new Float32Array(0), arithmetic as HeadArithmetic)).toEqual([]);
  });
});
