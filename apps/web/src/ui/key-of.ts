type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/**
 * The key that was pressed, in lower case, as the page names it on every keyboard: the row of digits without Shift too where it
 * gives others (`&é"'(`), and letters that are not Latin by where they are.
 */
export function keyOf({ key, code, shiftKey }: Pressed): string {
  const own = key.toLowerCase();
  if (/^[\da-z/?]$/.test(own)) return own;
  const [, digit, letter] = /^(?:Digit(\d)|Key([A-Z]))$/.exec(code) ?? [];
  if (digit !== undefined && !shiftKey) return digit;
  if (key === '؟') return '?'; // Arabic
  const latin = /^\p{Script=Latin}/u.test(key);
  if (code === 'Slash' && !shiftKey && !latin) return '/';
  const otherScript = /^[\p{L}\p{M}]/u.test(key) && !latin;
  return letter !== undefined && otherScript ? letter.toLowerCase() : own;
}
