/**
 * The key by which class names compare: trimmed, inner white space folded, case and Unicode form aside.
 * @param name a class name as typed
 */
export function classNameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en-US');
}
