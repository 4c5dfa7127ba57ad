import { jsonItems } from './json-items.js';

const itemsOf = (text: string) => [...(jsonItems(text) ?? [])].map((item) => JSON.parse(item));

describe('jsonItems', () => {
  it.each([
    [[]],
    [[1, null, 'a']],
    [[{ a: [1, 2], b: { c: [] } }, [[], [{}]], 'x,y']],
    [[{ 'a,"[': '\\' }, '],{', '\\"', 'ä\n']],
  ])('are those of %j', (array) => {
    expect(itemsOf(JSON.stringify(array))).toEqual(array);
    expect(itemsOf(` ${JSON.stringify(array, null, 2)}\n`)).toEqual(array);
  });

  it.each(['', '{}', '[1', '1]', '"[]"'])('are none where the text is %j', (text) => {
    expect(jsonItems(text)).toBeNull();
  });

  it('come before what follows was read', () => {
    const [first] = jsonItems('[{"a":1},}{,]') ?? [];
    expect(first).toBe('{"a":1}');
  });
});
