import type { ReviewQueue } from './use-review-queue';

type Listener = (event: KeyboardEvent) => void;

const listeners = { capture: (() => {}) as Listener, bubble: (() => {}) as Listener };
jest.mock('@mantine/hooks', () => ({
  useWindowEvent: (what: string, listener: Listener, options?: { capture: boolean }) => {
    if (what === 'keydown') listeners[options?.capture ? 'capture' : 'bubble'] = listener;
  },
}));
jest.mock('react', () => ({ useRef: (current: unknown) => ({ current }) }));
jest.mock('../ui/say', () => ({ sayHint: () => {} }));

import { useReviewKeys } from './use-review-keys';

class FakeElement {
  closest(): null {
    return null;
  }
}

describe('useReviewKeys', () => {
  const did: string[] = [];
  const body = new FakeElement();
  const names = ['cup', 'mug', 'pug'];
  const queue = {
    current: {
      predictions: names.map((name) => ({ classId: name, name, score: 0.1 })),
      why: { order: 'unsure', label: null, likely: null, splitInto: [], similar: 1 },
    },
    decide: (_says: unknown, name: string) => did.push(name),
    skip: () => did.push('skip'),
    undo: () => did.push('undo'),
  } as unknown as ReviewQueue;
  const picker = { current: { focus: () => did.push('type') } as unknown as HTMLInputElement };

  beforeEach(() => {
    did.length = 0;
    Object.assign(globalThis, { Element: FakeElement, document: { body, querySelector: () => null } });
  });

  afterEach(() => {
    for (const name of ['Element', 'document']) Reflect.deleteProperty(globalThis, name);
  });

  /** @param at in milliseconds @returns whether it is kept from the field that has the focus then */
  const strike = (key: string, at: number, code = '') => {
    let taken = false;
    let stopped = false;
    const event = {
      key,
      code,
      shiftKey: false,
      target: body,
      timeStamp: at,
      preventDefault: () => {
        taken = true;
      },
      stopPropagation: () => {
        stopped = true;
      },
    } as unknown as KeyboardEvent;
    listeners.capture(event);
    if (!stopped) listeners.bubble(event);
    return taken;
  };

  it.each(['squirrel', 'snowy', 'syringe'])(
    'does no more of what is no name, as "%s", than its first letter says, until a second after it',
    (word) => {
      useReviewKeys(queue, true, picker);
      for (const [nth, key] of [...word, 'Enter'].entries()) strike(key, 100 * nth);
      expect(did).toEqual(['skip']);
      strike('Enter', 3_000);
      expect(did).toEqual(['skip', 'cup']);
    },
  );

  it('does one key after another that are meant as such', () => {
    useReviewKeys(queue, true, picker);
    for (const [nth, key] of ['s', 'n', 's', 'y', 'Enter'].entries()) strike(key, 300 * nth);
    expect(did).toEqual(['skip', 'none of the classes', 'skip', 'cup', 'cup']);
  });

  /** @returns what it did, and whether it was kept from the field that has the focus then */
  const pressed = (key: string, code: string, { seen = true } = {}) => {
    useReviewKeys(queue, seen, picker);
    const taken = strike(key, 5_000, code);
    return [...did, taken];
  };

  it.each([
    ['Enter', 'Enter', 'cup', true],
    ['3', 'Digit3', 'pug', true],
    ['é', 'Digit2', 'mug', true],
    ['т', 'KeyN', 'none of the classes', true],
    ['/', 'Slash', 'type', true],
    ['c', 'KeyC', 'type', false],
    ['ф', 'KeyA', 'type', false],
    ['è', 'Digit7', 'type', false],
    ['ิ', 'KeyB', 'type', false],
  ])('%s (%s) is for: %s', (key, code, does, taken) => {
    expect(pressed(key, code)).toEqual([does, taken]);
  });

  it.each([
    ['Enter', 'Enter'],
    ['1', 'Digit1'],
    ['y', 'KeyY'],
  ])('%s agrees with no photo that is not loaded', (key, code) => {
    expect(pressed(key, code, { seen: false }).slice(0, -1)).toEqual([]);
  });
});
