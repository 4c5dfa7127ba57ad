import fc from 'fast-check';
import { scanNumberLists } from './number-lists.js';

const scan = (text: string) => scanNumberLists(text, 0, 1_000_000);

describe('scanNumberLists', () => {
  it('reads numbers as JSON.parse does', () => {
    const number = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
      fc.float({ noNaN: true, min: -1e6, max: 1e6 }),
    );
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), fc.nat(3), (numbers, indent) => {
        const text = JSON.stringify(numbers, null, indent);
        const { lists, end } = scan(`${text} trailing`);
        expect([...(lists?.values ?? [])]).toEqual(JSON.parse(text));
        expect(end).toBe(text.length);
      }),
      { seed: 8 },
    );
  });

  it('rounds decimals once', () => {
    const texts = ['0.1', '123.456', '-0.0039215686', '3.4028235', '0.30000000000000004', '1e23', '5E-324'];
    expect([...(scan(`[${texts}]`).lists?.values ?? [])]).toEqual(texts.map(Number));
  });

  it('tells the shape, and how much it read', () => {
    expect(scan('[[[1, 2]], [[3, 4]], [[5, 6]]]')).toEqual({
      lists: { shape: [3, 1, 2], values: Float64Array.of(1, 2, 3, 4, 5, 6), whole: true },
      end: 30,
      count: 13,
    });
    expect(scan('[-0, NaN, -Infinity]').lists).toMatchObject({
      values: Float64Array.of(-0, NaN, -Infinity),
      whole: false,
    });
    expect(scan('[2.0]').lists).toMatchObject({ whole: false });
  });

  it.each([
    ['[]'],
    ['[[1], []]'],
    ['[1, [2]]'],
    ['[[1], 2]'],
    ['[[1], [2, 3]]'],
    ['[1,]'],
    ['[1 2]'],
    ['[1'],
    ['[01]'],
    ['[1.]'],
    ['[.5]'],
    ['[-]'],
    ['[+1]'],
    ['[1, "2"]'],
    ['[true]'],
    ['[[1], [[2]]]'],
    ['[12345678901234567]'],
    ['[1}'],
    ['['.repeat(100_000)],
  ])('leaves %s to others', (text) => {
    expect(scan(text).lists).toBeUndefined();
  });

  it('stops at what is too much', () => {
    expect(scanNumberLists('[1, 2, 3, 4, 5]', 0, 3)).toMatchObject({ lists: undefined, count: 4 });
  });
});
