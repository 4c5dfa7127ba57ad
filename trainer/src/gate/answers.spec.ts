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
const asking = { arithmetic: arithmetic as HeadArithmetic, answeredAs: (id: string): string | null => id };
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
    const answers = await firstAnswers(identity, embeddings, asking);
    expect(answers).toHaveLength(rows);
    const score = Math.exp(2) / (Math.exp(2) + 1);
    for (const [row, answer] of answers.entries()) {
      expect(answer.classId).toBe(row % 2 === 0 ? 'left' : 'right');
      expect(answer.score).toBeCloseTo(score, 6);
    }
  });

  it('gives nothing for nothing', async () => {
    expect(await firstAnswers(identity, new Float32Array(0), asking)).toEqual([]);
  });

  it('adds up what merged classes score, and leaves out retired ones, as the API does', async () => {
    const kernel = Float32Array.from({ length: 16 }, (_, at) => (at % 5 === 0 ? 1 : 0));
    const version: ClassifierHead = {
      head: { features: 4, classes: 4, kernel, bias: new Float32Array(4) },
      classes: ['cat', 'pug', 'collie', 'fox'],
    };
    const ask = (now: Record<string, string | null>, scores: number[]) =>
      firstAnswers(version, Float32Array.from(scores, Math.log), {
        ...asking,
        answeredAs: (id) => (id in now ? (now[id] as string | null) : id),
      });
    const scores = [0.4, 0.3, 0.25, 0.05];
    expect(await ask({}, scores)).toEqual([{ classId: 'cat', score: expect.closeTo(0.4, 5) }]);
    expect(await ask({ pug: 'dog', collie: 'dog' }, scores)).toEqual([
      { classId: 'dog', score: expect.closeTo(0.55, 5) },
    ]);
    expect(await ask({ cat: null }, scores)).toEqual([{ classId: 'pug', score: expect.closeTo(0.5, 5) }]);
    const all = { cat: null, pug: null, collie: null, fox: null };
    expect(await ask(all, scores)).toEqual([{ classId: 'cat', score: expect.closeTo(0.4, 5) }]);
  });
});
