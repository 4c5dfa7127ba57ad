import { base64Bytes } from './base64.js';

describe('base64Bytes', () => {
  it.each([
    ['', ''],
    ['YQ==', 'a'],
    ['YQ', 'a'],
    ['YWI=', 'ab'],
    ['YWJj', 'abc'],
    ['YW\nJj\r\n', 'abc'],
    ['Pz8/Pj4+', '???>>>'],
  ])('%j is %j', (text, bytes) => expect(base64Bytes(text).toString()).toBe(bytes));

  it.each(['!!', 'data:image/png;base64,YWJj', 'Pz8_Pj4-', 'YQ=', 'Y', 'YQ==YQ==', 'YQ===', '=', 'YWJj='])(
    '%j is none',
    (text) => expect(() => base64Bytes(text)).toThrow('Unable to base64 decode'),
  );
});
