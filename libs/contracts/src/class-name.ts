/**
 * The key by which class names compare: trimmed, inner white space folded, case (ß is ss) and Unicode form aside.
 * @param name a class name as typed
 */
export function classNameKey(name: string): string {
  const folded = name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
  return folded.trim().replace(/\s+/gu, ' ');
}
