type Listener = (event: KeyboardEvent) => void;

const listeners = { capture: (() => {}) as Listener, bubble: (() => {}) as Listener, click: () => {} };
jest.mock('@mantine/hooks', () => ({
  useWindowEvent: (what: string, listener: Listener & (() => void), options?: { capture: boolean }) => {
    if (what === 'pointerdown') listeners.click = listener;
    else listeners[options?.capture ? 'capture' : 'bubble'] = listener;
  },
}));
jest.mock('react', () => ({ useRef: (current: unknown) => ({ current }) }));
jest.mock('./say', () => ({ sayHint: (message: string) => hints.push(message) }));
const hints: string[] = [];

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
        ...(!chosen && { y: () => did.push('right'), n: () => did.push('none') }),
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
    hints.length = 0;
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
    expect(did).toEqual(['skip', 'right', 'skip', 'enter']);
  });

  it.each([
    ['yyyyyyyyyy', 'yyyyyyyyyy'],
    ['ynynnnsyyn', 'ynynnns'], // as "syringe" begins
    ['nysnzynysz', 'nys'], // as "snail" begins
  ])('of %s, six a second, hears %s, and says so where that is not all', (keys, heard) => {
    use({ chosen: false });
    for (const key of keys) press(key, 165);
    const words: Record<string, string> = { y: 'right', n: 'none', s: 'skip' };
    expect(did).toEqual([...heard].map((key) => words[key]));
    expect(hints.length).toBe(keys.length - heard.length);
  });

  it('hears nothing after a key that was not heard, which was meant of another photo, until a pause', () => {
    use({ chosen: false });
    press('s');
    press('n');
    press('y', 600);
    expect(did).toEqual(['skip']);
    press('y', 1_100);
    expect(did).toEqual(['skip', 'right']);
  });

  it('begins the word of the next photo as soon as somebody can have its name', () => {
    use({ chosen: true });
    press('s');
    press('w', 600);
    expect(page.activeElement).toBe(field);
  });

  it('says so where a letter has gone nowhere, and what follows does nothing', () => {
    use({ chosen: false });
    for (const key of 'yuyy') press(key, 200);
    expect(did).toEqual(['right']);
    expect(hints).toEqual(Array(2).fill(expect.stringMatching(/^The last keys looked like a word/)));
  });

  it('hears letters and arrows in turns, however fast', () => {
    use({ chosen: false });
    for (const key of ['n', 'ArrowRight', 'n', 'ArrowRight', 's', 'ArrowRight', 'n']) press(key, 60);
    expect(did).toEqual(['none', 'none', 'skip', 'none']);
    expect(hints).toEqual([]);
  });

  it('does the same again, and undoes it, at once', () => {
    use({ chosen: false });
    for (const key of ['y', 'y', 'z']) press(key);
    expect(did).toEqual(['right', 'right', 'undo']);
  });
});
