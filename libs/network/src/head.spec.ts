import fc from 'fast-check';
import { efficientNetLite0 } from './efficientnet-lite.js';
import { floatBytes } from './float-bytes.js';
import { type Head, pretrainedHead, readHead, scoreEmbeddings, writeHead } from './head.js';
import { type SafeTensor, writeSafetensors } from './safetensors.js';

const head: Head = {
  features: 3,
  classes: 2,
  kernel: Float32Array.of(1, 0, 0, 1, 2, 0.5),
  bias: Float32Array.of(0, Math.log(2)),
};

function tensor(shape: number[], values: number[]): SafeTensor {
  return { dtype: 'F32', shape, data: floatBytes(Float32Array.from(values)) };
}

describe('head', () => {
  it('is read as it was written', () => {
    expect(readHead(writeHead(head))).toEqual(head);
  });

  it.each([
    ['without a bias', { kernel: tensor([1, 2], [1, 2]) }, 'needs the tensors kernel and bias'],
    [
      'with a flat kernel',
      { kernel: tensor([2], [1, 2]), bias: tensor([2], [1, 2]) },
      'kernel has shape [2]',
    ],
    ['without classes', { kernel: tensor([2, 0], []), bias: tensor([0], []) }, 'kernel has shape [2,0]'],
    [
      'with a bias too many',
      { kernel: tensor([1, 1], [1]), bias: tensor([2], [1, 2]) },
      'bias has shape [2]',
    ],
  ])('is refused %s', (_, tensors, message) => {
    expect(() => readHead(writeSafetensors(new Map<string, SafeTensor>(Object.entries(tensors))))).toThrow(
      message,
    );
  });

  it('is taken from the weights only where it fits the network', () => {
    const weights = (features: number) =>
      new Map([
        ['classifier.kernel', tensor([features, 1], Array(features).fill(0.5))],
        ['classifier.bias', tensor([1], [3])],
      ]);
    expect(pretrainedHead(efficientNetLite0, weights(1280))).toMatchObject({ features: 1280, classes: 1 });
    expect(() => pretrainedHead(efficientNetLite0, weights(64))).toThrow('takes 64 features, not 1280');
  });
});

describe('scoreEmbeddings', () => {
  it('is the softmax of a row times the kernel plus the bias', () => {
    const scores = scoreEmbeddings(head, Float32Array.of(0, 0, 0, Math.log(3), 0, 0));
    [1 / 3, 2 / 3, 3 / 5, 2 / 5].forEach((expected, index) => {
      expect(scores[index]).toBeCloseTo(expected, 6);
    });
  });

  it('gives each row probabilities, however large the logits are', () => {
    const value = fc.float({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { maxLength: 5 }), (rows) => {
        const scores = scoreEmbeddings(head, Float32Array.from(rows.flat()));
        expect(scores).toHaveLength(rows.length * 2);
        rows.forEach((_, row) => {
          expect((scores[2 * row] ?? 0) + (scores[2 * row + 1] ?? 0)).toBeCloseTo(1, 6);
        });
      }),
      { seed: 1 },
    );
  });

  it('refuses part of a row', () => {
    expect(() => scoreEmbeddings(head, new Float32Array(4))).toThrow(
      '4 numbers are not embeddings of 3 features',
    );
  });
});
