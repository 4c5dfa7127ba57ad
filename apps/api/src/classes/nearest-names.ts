import { classNameKey, editDistance } from '@amend/contracts/class-name';

const SUGGESTIONS = 5;
/** Nobody mistypes a name of this length. */
const LONGEST = 200;
/** Shorter names are in many words by chance. */
const SHORTEST_PART = 3;

/** The names most like a mistyped one, best first: those that hold it, then those fewest letters away or in it. */
export function nearestNames(typed: string, names: Iterable<string>): string[] {
  const key = classNameKey(typed);
  if (key.length === 0 || key.length > LONGEST) return [];
  const allowed = Math.max(1, Math.floor(key.length / 3));
  const ranked: { name: string; distance: number }[] = [];
  for (const name of names) {
    const other = classNameKey(name);
    if (other.includes(key)) ranked.push({ name, distance: 0 });
    else if (other.length >= SHORTEST_PART && key.includes(other))
      ranked.push({ name, distance: key.length - other.length });
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
