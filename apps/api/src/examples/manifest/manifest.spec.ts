import { mayBeManifest, readManifest } from './manifest.js';

const read = (path: string, content: unknown) =>
  readManifest(path, Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)));
const annotation = (choice: string) => ({ result: [{ value: { choices: [choice] } }] });

describe('readManifest', () => {
  it('takes CSV by whole path, then by name', () => {
    const manifest = read(
      'labels.csv',
      'File,Class,by\r\na/1.png,cat,ann\r\nb/1.png,dog,ann\r\nc/2.png,,ann\r\n',
    );
    expect(manifest?.find('a/1.png')).toEqual({ className: 'cat' });
    expect(manifest?.find('./b\\1.png')).toEqual({ className: 'dog' });
    expect(manifest?.find('other/1.png')).toEqual({ error: expect.stringContaining('twice') });
    expect(manifest?.find('other/2.png')).toEqual({ className: null });
    expect(manifest?.find('3.png')).toBeUndefined();
  });

  it('knows which of its files nobody asked for', () => {
    const manifest = read(
      'labels.csv',
      'file,class\na/1.png,cat\nb/1.png,cat\n2.png,\n3.png,cat\n3.png,cat\n,cat\n',
    );
    manifest?.find('a/1.png');
    manifest?.find('photos/2.PNG');
    manifest?.find('photos/2.png');
    expect(manifest?.notFound()).toEqual(['b/1.png', '3.png']);
  });

  it('takes what a file may be called, too, for the same file', () => {
    const tasks = ['1', '2'].map((name) => ({
      data: { image: 'x' },
      file_upload: `0a1b2c3d-${name}.png`,
      annotations: [annotation('cat')],
    }));
    const manifest = read('tasks.json', tasks);
    manifest?.find('1.png');
    expect(manifest?.notFound()).toEqual(['0a1b2c3d-2.png']);
  });

  it.each([';', '\t'])('takes CSV with %j between its fields', (separator) => {
    const manifest = read(
      'labels.csv',
      [`file${separator}class`, `1.png${separator}"red, big"`].join('\r\n'),
    );
    expect(manifest?.find('1.png')).toEqual({ className: 'red, big' });
  });

  it.each([
    ['labels.csv', 'file,class\r\näpfel.png,Äpfel\r\n'],
    ['labels.jsonl', '{"file":"äpfel.png","class":"Äpfel"}\r\n'],
    ['tasks.json', JSON.stringify([{ data: { image: 'äpfel.png' }, annotations: [annotation('Äpfel')] }])],
  ])('takes %s in the encoding that its mark says', (path, text) => {
    const found = { className: 'Äpfel' };
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const content of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      little,
      Buffer.from(little).swap16(),
    ])
      expect(readManifest(path, content)?.find('äpfel.png')).toEqual(found);
  });

  it('finds names however their letters are put together', () => {
    const manifest = read('labels.csv', `file,class\n${'äpfel/1.png'.normalize('NFC')},cat\n`);
    expect(manifest?.find('äpfel/1.png'.normalize('NFD'))).toEqual({ className: 'cat' });
  });

  it('takes JSON lines', () => {
    const manifest = read('labels.jsonl', '{"file":"1.png","class":"cat"}\n{"file":"2.png","class":null}\n');
    expect(manifest?.find('1.png')).toEqual({ className: 'cat' });
    expect(manifest?.find('2.png')).toEqual({ className: null });
  });

  it("takes Label Studio's export, the last annotation that stands", () => {
    const manifest = read('project-1.json', [
      {
        data: { image: '/data/local-files/?d=photos/1.png' },
        annotations: [annotation('dog'), annotation('cat')],
      },
      {
        data: { image: 'x' },
        file_upload: '2.png',
        annotations: [{ ...annotation('cat'), was_cancelled: true }],
      },
      { data: { image: 's3://bucket/3.png?signature=1' }, annotations: [{ result: [] }] },
      {
        data: { image: '/data/upload/1/0a1b2c3d-4.png' },
        file_upload: '0a1b2c3d-4.png',
        annotations: [annotation('cat')],
      },
    ]);
    expect(manifest?.find('media/0a1b2c3d-4.png')).toEqual({ className: 'cat' });
    expect(manifest?.find('photos/4.png')).toEqual({ className: 'cat' });
    expect(manifest?.find('photos/1.png')).toEqual({ className: 'cat' });
    expect(manifest?.find('2.png')).toBeUndefined();
    expect(manifest?.find('3.png')).toEqual({ className: null });
  });

  it('takes the tagged images of Azure Custom Vision, by id', () => {
    const manifest = read('images.json', [
      { id: '8d3c-1', originalImageUri: 'https://host/a/first.jpg?sv=1', tags: [{ tagName: 'cat' }] },
      { id: '8d3c-2', tags: [{ tagName: 'Negative' }] },
      { id: '8d3c-3', tags: [] },
    ]);
    expect(manifest?.find('images/8d3c-1.jpg')).toEqual({ className: 'cat' });
    expect(manifest?.find('first.jpg')).toEqual({ className: 'cat' });
    expect(manifest?.find('8d3c-2.jpg')).toEqual({ className: null });
    expect(manifest?.find('8d3c-3.jpg')).toBeUndefined();
  });

  it.each([
    ['labels.json', `[${'{},'.repeat(1_000_000)}{}]`],
    ['labels.json', `[[${'{},'.repeat(1_000_000)}{}]]`],
    ['labels.jsonl', `[${'{},'.repeat(1_000_000)}{}]`],
  ])('parses nothing of %s that is larger than what describes a file', (path, text) => {
    const parse = jest.spyOn(JSON, 'parse');
    expect(read(path, text)).toBeNull();
    const longest = Math.max(0, ...parse.mock.calls.map(([parsed]) => parsed.length));
    parse.mockRestore();
    expect(longest).toBeLessThanOrEqual(2 ** 16);
  });

  it('refuses names that no class may have', () => {
    expect(read('labels.csv', `file,class\n1.png,${'x'.repeat(121)}`)?.find('1.png')).toEqual({
      error: expect.stringContaining('at most 120'),
    });
  });

  it.each([
    ['notes.csv', 'what,else\n1,2'],
    ['package.json', { name: 'amend' }],
    ['broken.json', '{'],
    ['empty.json', []],
    ['broken.jsonl', '{"file":1}'],
  ])('leaves %s alone', (path, content) => {
    expect(read(path, content)).toBeNull();
  });
});

describe('readManifest of millions of items, which a few kilobytes of an archive hold', () => {
  /** Far longer than it takes on a slow machine; what kept all of them took minutes. */
  const cheap = 30_000;
  const millions = 4_000_000;

  it.each([
    ['numbers', 'a.json', `[${'0,'.repeat(millions)}0]`],
    ['lines', 'a.jsonl', '0\n'.repeat(millions)],
    ['annotations', 'a.json', `[{"data":{},"annotations":[${'0,'.repeat(millions)}0]}]`],
    ['results', 'a.json', `[{"data":{},"annotations":[{"result":[${'0,'.repeat(millions)}0]}]}]`],
    ['tags', 'a.json', `[{"id":"a","tags":[${'0,'.repeat(millions)}0]}]`],
    [
      'marks',
      'a.json',
      JSON.stringify([{ id: 'a', tags: [{ tagName: 'b' }], originalImageUri: `${'?'.repeat(millions)}\n` }]),
    ],
  ])('is done at once with %s', (_what, path, text) => {
    const began = performance.now();
    read(path, text);
    expect(performance.now() - began).toBeLessThan(cheap);
  });

  it.each([
    ['a.csv', `file,class\n${'a\n'.repeat(millions)}`],
    ['a.jsonl', '{"file":"","class":""}\n'.repeat(300_000)],
    ['a.json', JSON.stringify(Array(300_000).fill({ id: 'a', tags: [{ tagName: 'b' }] }))],
  ])('refuses %s that names more files than any list', (path, text) => {
    expect(() => read(path, text)).toThrow(expect.objectContaining({ status: 413, code: 'too_many_files' }));
  });
});

describe('mayBeManifest', () => {
  it.each([
    ['labels.csv', true],
    ['export/labels.JSON', true],
    ['a/b/labels.csv', false],
    ['__MACOSX/._labels.csv', false],
    ['.hidden.json', false],
    ['photo.png', false],
    ['photo.constructor', false],
  ])('of %s', (path, expected) => expect(mayBeManifest(path)).toBe(expected));
});
