import { keyOf } from './key-of';

describe('keyOf', () => {
  it.each([
    ['a digit', '2', 'Digit2', false, '2'],
    ['a digit of the number pad', '2', 'Numpad2', false, '2'],
    ['a letter, whatever Shift or Caps Lock do', 'N', 'KeyN', true, 'n'],
    ['a letter by what stands on it: AZERTY', 'z', 'KeyW', false, 'z'],
    ['a digit where Shift gives it: AZERTY', '1', 'Digit1', true, '1'],
    ['a digit without Shift: AZERTY', '&', 'Digit1', false, '1'],
    ['the same where it gives a letter: AZERTY', 'é', 'Digit2', false, '2'],
    ['another sign than a digit', '!', 'Digit1', true, '!'],
    ['a digit in other figures: Persian', '۳', 'Digit3', false, '3'],
    ['a letter: Russian', 'т', 'KeyN', false, 'n'],
    ['the same with Shift', 'Т', 'KeyN', true, 'n'],
    ['a letter: Greek', 'ζ', 'KeyZ', false, 'z'],
    ['a vowel that stands on no letter: Thai', 'ั', 'KeyY', false, 'y'],
    ['a slash: Russian', '.', 'Slash', false, '/'],
    ['a slash where it stands elsewhere: Hebrew', '/', 'KeyQ', false, '/'],
    ['a slash where it stands elsewhere: German', '/', 'Digit7', true, '/'],
    ['a slash where it gives a letter of another script: Thai', 'ฝ', 'Slash', false, '/'],
    ['a letter where the slash stands elsewhere: French of Canada', 'é', 'Slash', false, 'é'],
    ['a question mark', '?', 'Slash', true, '?'],
    ['a question mark that needs no Shift', '?', 'Slash', false, '?'],
    ['a question mark: Arabic', '؟', 'Slash', true, '?'],
    ['a letter with a sign: no other script', 'ñ', 'KeyN', false, 'ñ'],
    ['a sign that AltGr gives', '”', 'KeyN', false, '”'],
    ['a key with a name', 'ArrowDown', 'ArrowDown', false, 'arrowdown'],
    ['the space bar', ' ', 'Space', false, ' '],
  ])('%s', (_what, key, code, shiftKey, is) => {
    expect(keyOf({ key, code, shiftKey })).toBe(is);
  });
});
