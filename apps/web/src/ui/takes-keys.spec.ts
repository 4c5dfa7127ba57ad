import { takesKeys } from './takes-keys';

/** Knows only what it stands in. */
class FakeElement {
  constructor(private readonly within: string) {}

  closest(selector: string): FakeElement | null {
    return this.within !== '' && selector.includes(this.within) ? this : null;
  }
}

describe('takesKeys', () => {
  const body = new FakeElement('');
  const page = (dialog: boolean) =>
    Object.assign(globalThis, {
      Element: FakeElement,
      document: { body, querySelector: () => (dialog ? new FakeElement('') : null) },
    });
  const takes = (target: FakeElement) => takesKeys(target as unknown as EventTarget);

  afterEach(() => {
    for (const name of ['Element', 'document']) Reflect.deleteProperty(globalThis, name);
  });

  it.each(['input', 'textarea', '[role="dialog"]', '[role="menu"]'])('%s does', (within) => {
    page(false);
    expect(takes(new FakeElement(within))).toBe(true);
  });

  it('a photo does not, nor the page', () => {
    page(false);
    expect(takes(new FakeElement('ul'))).toBe(false);
    expect(takes(body)).toBe(false);
  });

  it('a dialog does also where nothing has the focus', () => {
    page(true);
    expect(takes(body)).toBe(true);
  });
});
