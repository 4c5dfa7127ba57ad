import { pastedPhotos } from './pasted-photos';

const photo = new File(['x'], 'cells.png', { type: 'image/png' });
const text = new File(['x'], 'notes.txt', { type: 'text/plain' });
/** A field, or none. */
class FakeElement {
  constructor(private readonly field: boolean) {}

  closest(): FakeElement | null {
    return this.field ? this : null;
  }
}

describe('pastedPhotos', () => {
  beforeEach(() => Object.assign(globalThis, { Element: FakeElement, document: { body: null } }));
  afterEach(() => {
    for (const name of ['Element', 'document']) Reflect.deleteProperty(globalThis, name);
  });

  const pasted = (types: string[], { field }: { field: boolean }) =>
    pastedPhotos({
      clipboardData: { types, files: [photo, text] },
      target: new FakeElement(field),
    } as unknown as ClipboardEvent);

  it.each([
    { types: ['Files'], field: false },
    { types: ['Files'], field: true },
    { types: ['text/plain', 'Files'], field: false },
  ])('are the photos: $types, in a field: $field', ({ types, field }) => {
    expect(pasted(types, { field })).toEqual([photo]);
  });

  it('are none where a cell of a spreadsheet is pasted into a field: it is text and a picture', () => {
    expect(pasted(['text/plain', 'text/html', 'Files'], { field: true })).toEqual([]);
  });
});
