import { classNameKey } from '@amend/contracts/class-name';

const SUGGESTIONS = 5;
/** Nobody mistypes a name of this length. */
const LONGEST = 200;

/** The names most like a mistyped one, best first: those that hold it, then those fewest letters away or in it. */
export function nearestNames(typed: string, names: Iterable<string>): string[] {
  const key = classNameKey(typed);
  if (key.length === 0 || key.length > LONGEST) return [];
  const allowed = Math.max(1, Math.floor(key.length / 3));
  const ranked: { name: string; distance: number }[] = [];
  for (const name of names) {
    const other = classNameKey(name);
    if (other.includes(key)) ranked.push({ name, distance: 0 });
    else if (key.includes(other)) ranked.push({ name, distance: key.length - other.length });
    else {
      const distance = editDistance(key, other, allowed);
      if (distance <= allowed) ranked.push({ name, distance });
    }
  }
  return ranked
    .toSorted((a, b) => a.distance - b.distance || a.name.length - b.name.length)
    .slice(0, SUGGESTIONS)
    .map(({ name }) => name);
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
