import fc from 'fast-check';
import { NumberLists } from './number-lists.js';
import { type Json, JsonError, parseJson } from './parse-json.js';

/** The value as JSON.parse would give it. */
function plain(value: Json): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, each]) => [key, plain(each)]));
  return value;
}

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.nat(3), (text, indent) => {
        const value: unknown = JSON.parse(text);
        const expected: unknown = JSON.parse(JSON.stringify(value)); // no -0
        fc.pre(!text.includes('__proto__'));
        expect(plain(parseJson(JSON.stringify(value, null, indent)))).toEqual(expected);
      }),
      { seed: 8 },
    );
  });

  it('keeps apart 2 and 2.0, and what does not fit into a double', () => {
    expect(parseJson('[2, 2.0, 2e0, 9007199254740993]')).toEqual([2n, 2, 2, 9007199254740993n]);
    expect(parseJson('[NaN, Infinity, -Infinity]')).toEqual([Number.NaN, Infinity, -Infinity]);
  });

  it('takes no time for numbers that no tensor holds', () => {
    expect(parseJson('9'.repeat(1_000_000))).toBe(Infinity);
    expect(parseJson('-9223372036854775808')).toBe(-9223372036854775808n);
    expect(parseJson('[18446744073709551615, 18446744073709551616]')).toEqual([2n ** 64n - 1n, 2 ** 64]);
  });

  it('refuses more than a request needs, before it takes the memory', () => {
    expect(() => parseJson(`[${'{},'.repeat(320_000)}{}]`)).toThrow('Too many values');
    expect(() => parseJson(`{${'"a":1,'.repeat(600_000)}"a":1}`)).toThrow('Too many values');
    expect(() => parseJson(`[${'1,'.repeat(6_500_000)}1]`)).toThrow('Too many values');
  });

  it('takes the pixels of 32 photos', () => {
    const list = (size: number, of: string) => `[${Array(size).fill(of).join()}]`;
    const photos = list(32, list(224, list(224, '[0,128,255]')));
    expect(parseJson(`{"signature_name": "", "instances": ${photos}}`)).toBeInstanceOf(Map);
  });

  it('holds members that are lists of numbers flat, if told so, and counts them all the same', () => {
    const text = '{"a": [[1, 2], [3, 4]], "b": [[1], 2], "c": {"d": [1.5]}}';
    expect(parseJson(text, { flat: true })).toEqual(
      new Map<string, Json>([
        ['a', new NumberLists([2, 2], Float64Array.of(1, 2, 3, 4), true)],
        ['b', [[1n], 2n]],
        ['c', new Map([['d', new NumberLists([1], Float64Array.of(1.5), false)]])],
      ]),
    );
    const tooMany = `{"a": [1], "b": [${'1,'.repeat(6_500_000)}1]}`;
    expect(() => parseJson(tooMany, { flat: true })).toThrow('Too many values');
  });

  it('stops after the first value', () => {
    expect(parseJson(' {"a": 1} trailing')).toEqual(new Map([['a', 1n]]));
  });

  it.each([
    ['', 'JSON Parse error: The document is empty'],
    ['instances = [1, 2]', 'JSON Parse error: Invalid value. at offset: 0'],
    ['{"a": x}', 'JSON Parse error: Invalid value. at offset: 6'],
    ['[1, 2', 'JSON Parse error: Missing a comma or ] after an array element. at offset: 5'],
    ['{"a" 1}', 'offset'],
    ['{1: 2}', 'Missing a name'],
    ['"abc', 'quotation mark'],
    ['"\\q"', 'escape'],
    ['['.repeat(100_000), 'nesting'],
  ])('refuses %j', (text, message) => {
    expect(() => parseJson(text)).toThrow(JsonError);
    expect(() => parseJson(text)).toThrow(message);
  });
});
