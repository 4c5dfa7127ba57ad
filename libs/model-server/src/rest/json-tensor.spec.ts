import { tensorOfJson } from './json-tensor.js';
import { NumberLists } from './number-lists.js';
import { type Json, type JsonObject, parseJson } from './parse-json.js';

describe('tensorOfJson', () => {
  const member = (text: string, flat: boolean): Json =>
    (parseJson(`{"x": ${text}}`, { flat }) as JsonObject).get('x') ?? null;

  it.each([
    ['[[0, 255]]', 'uint8'],
    ['[-128]', 'int8'],
    ['[[0, 0.5], [-1e3, NaN]]', 'float32'],
    ['[9007199254740991, -1]', 'int64'],
  ] as const)('makes the same of %s, held flat or not', (text, dtype) => {
    const flat = member(text, true);
    expect(flat).toBeInstanceOf(NumberLists);
    expect(tensorOfJson(flat, dtype)).toEqual(tensorOfJson(member(text, false), dtype));
  });

  it.each([
    ['[0, 256]', 'uint8'],
    ['[-1]', 'uint64'],
    ['[1.0]', 'int32'],
    ['[1]', 'bool'],
    ['[1]', 'string'],
  ] as const)('refuses %s as %s, held flat or not', (text, dtype) => {
    for (const flat of [true, false])
      expect(() => tensorOfJson(member(text, flat), dtype)).toThrow('not of expected type');
  });

  it.each([
    ['1.0', '1.0'],
    ['1.5', '1.5'],
    ['NaN', 'NaN'],
    ['9007199254740993', '9007199254740993'],
    ['"1"', '"1"'],
  ])('says that %s is no byte, as %s', (text, says) =>
    expect(() => tensorOfJson(member(text, false), 'uint8')).toThrow(`JSON Value: ${says} Type: `),
  );
});
