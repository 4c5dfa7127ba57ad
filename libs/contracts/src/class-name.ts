/**
 * The key by which class names compare: trimmed, inner white space folded, case (ß is ss) and Unicode form aside.
 * @param name a class name as typed
 */
export function classNameKey(name: string): string {
  const folded = name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
  return folded.trim().replace(/\s+/gu, ' ');
}

/** Levenshtein's: letters to insert, delete or replace. Gives up, with a larger number, beyond `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] as number) + 1, (current[column - 1] as number) + 1));
    }
    if (Math.min(...current) > most) return most + 1;
    above = current;
  }
  return above[b.length] as number;
}
