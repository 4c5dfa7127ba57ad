import { invalidArgument } from '../serving-status.js';

/**
 * The bytes of standard base64, white space aside; padding may be left out.
 * @throws ServingStatus INVALID_ARGUMENT where Node would skip what is none, and make other bytes of it: a `data:` address, say
 */
export function base64Bytes(text: string): Buffer {
  const dense = text.replace(/[ \t-\r]+/g, '');
  const padding = /={1,2}$/.exec(dense)?.[0].length ?? 0;
  const letters = dense.slice(0, dense.length - padding);
  const isWhole = padding > 0 ? dense.length % 4 === 0 : letters.length % 4 !== 1;
  if (!isWhole || /[^A-Za-z0-9+/]/.test(letters)) throw invalidArgument('Unable to base64 decode');
  return Buffer.from(letters, 'base64');
}
