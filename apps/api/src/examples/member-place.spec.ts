import { memberPlace } from './member-place.js';

describe('memberPlace', () => {
  it.each([
    ['cats/a.jpg', 'cats'],
    ['photos/cats/a.jpg', 'cats'],
    ['./cats//a.jpg', 'cats'],
    ['cats\\a.jpg', 'cats'],
    ['one/two/three/red panda/a.jpg', 'red panda'],
    [' cats /a.jpg', 'cats'],
    ['A\u0308pfel/a.jpg', '\u00c4pfel'],
    ['cats/...jpg', null],
    ['cats/.hidden.jpg', null],
    ['.git/cats/a.jpg', null],
    ['__MACOSX/cats/._a.jpg', null],
    ['cats/Thumbs.db', null],
  ])('of %j is the class %j', (path, className) => {
    expect(memberPlace(path)).toEqual(className === null ? null : { className });
  });

  it.each([
    ['../cats/a.jpg', 'leads out'],
    ['cats/../../a.jpg', 'leads out'],
    ['..\\cats\\a.jpg', 'leads out'],
    ['/cats/a.jpg', 'leads out'],
    ['\\\\host\\cats\\a.jpg', 'leads out'],
    ['C:\\cats\\a.jpg', 'leads out'],
    ['a.jpg', 'no folder'],
    [`${'x'.repeat(121)}/a.jpg`, 'at most 120'],
    ['c\u0007ts/a.jpg', 'control characters'],
    [' /a.jpg', 'needs a name'],
    ['caf\ufffd/a.jpg', 'not UTF-8'],
  ])('refuses %j', (path, why) => {
    expect(memberPlace(path)).toEqual({ error: expect.stringContaining(why) });
  });
});
