type Listener = (event: KeyboardEvent) => void;

const listeners = { capture: (() => {}) as Listener, bubble: (() => {}) as Listener, click: () => {} };
jest.mock('@mantine/hooks', () => ({
  useWindowEvent: (what: string, listener: Listener & (() => void), options?: { capture: boolean }) => {
    if (what === 'pointerdown') listeners.click = listener;
    else listeners[options?.capture ? 'capture' : 'bubble'] = listener;
  },
}));
jest.mock('react', () => ({ useRef: (current: unknown) => ({ current }) }));

import { usePhotoKeys } from './use-photo-keys';

class FakeElement {
  constructor(private readonly isField = false) {}

  closest(selector: string): this | null {
    return this.isField && selector.includes('input') ? this : null;
  }
}

describe('usePhotoKeys', () => {
  const body = new FakeElement();
  const field = new FakeElement(true);
  const page = { body, activeElement: body, querySelector: () => null };
  const did: string[] = [];
  let at: number;

  /** @param chosen whether there is a field to type in */
  const use = ({ chosen }: { chosen: boolean }) =>
    usePhotoKeys({
      acts: {
        enter: () => did.push('enter'),
        s: () => did.push('skip'),
        z: () => did.push('undo'),
        ...(!chosen && { y: () => did.push('all right') }),
      },
      type: () => {
        if (chosen) page.activeElement = field;
      },
    });

  const press = (key: string, afterMs = 100) => {
    at += afterMs;
    let stopped = false;
    const event = {
      key,
      code: '',
      timeStamp: at,
      target: page.activeElement,
      preventDefault: () => {},
      stopPropagation: () => {
        stopped = true;
      },
    } as unknown as KeyboardEvent;
    listeners.capture(event);
    if (!stopped) listeners.bubble(event);
  };

  beforeEach(() => {
    did.length = 0;
    at = 5_000;
    page.activeElement = body;
    Object.assign(globalThis, { Element: FakeElement, document: page });
  });

  afterEach(() => {
    for (const name of ['Element', 'document']) Reflect.deleteProperty(globalThis, name);
  });

  it('begins a word with a letter that does nothing else', () => {
    use({ chosen: true });
    press('y');
    expect(page.activeElement).toBe(field);
    press('Enter'); // is the field's
    expect(did).toEqual([]);
  });

  it.each(['spoys', 'spoon', 'syringe', 'cup'])(
    'agrees with nothing when "%s" and Enter name no photo',
    (word) => {
      use({ chosen: false });
      for (const letter of word) press(letter);
      press(' ');
      press('Enter');
      expect(did).toEqual(word.startsWith('s') ? ['skip'] : []);
      press('Enter', 1_500);
      expect(did.at(-1)).toBe('enter');
    },
  );

  it('begins no word with the rest of one whose first letter did something', () => {
    use({ chosen: true });
    for (const letter of 'sailing ketches') press(letter, 150);
    expect(did).toEqual(['skip']);
    expect(page.activeElement).toBe(body);
    listeners.click(); // on another photo, whose word that is
    press('y');
    expect(page.activeElement).toBe(field);
  });

  it('begins a word after another photo was chosen by keys', () => {
    use({ chosen: true });
    for (const key of ['s', 'a', 'ArrowRight', ' ', 'w']) press(key);
    expect(did).toEqual(['skip']);
    expect(page.activeElement).toBe(field);
  });

  it('does what keys say as soon as something was typed into the field', () => {
    use({ chosen: false });
    press('w');
    page.activeElement = field;
    press('m');
    page.activeElement = body;
    press('s');
    expect(did).toEqual(['skip']);
  });

  it('does one key after another, as soon as somebody can have seen what came up', () => {
    use({ chosen: false });
    for (const key of ['s', 'y', 's', 'Enter']) press(key, 300);
    expect(did).toEqual(['skip', 'all right', 'skip', 'enter']);
  });

  it('drops a second letter that comes too soon, and does what comes a moment after', () => {
    use({ chosen: false });
    for (const key of 'sys') press(key);
    expect(did).toEqual(['skip']);
    press('y', 300);
    expect(did).toEqual(['skip', 'all right']);
  });

  it('does the same again, and undoes it, at once', () => {
    use({ chosen: false });
    for (const key of ['y', 'y', 'z']) press(key);
    expect(did).toEqual(['all right', 'all right', 'undo']);
  });
});
