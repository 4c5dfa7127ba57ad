import { classNameKey } from '@amend/contracts';

/** Those whose name holds the query: the name itself first, then where it begins the name, a word, or lies anywhere. */
export function searchByName<T extends { name: string }>(items: readonly T[], query: string): T[] {
  const key = classNameKey(query);
  return items
    .map((item) => ({ item, place: placeOf(key, classNameKey(item.name)) }))
    .filter(({ place }) => place !== undefined)
    .toSorted((a, b) => Number(a.place) - Number(b.place) || a.item.name.length - b.item.name.length)
    .map(({ item }) => item);
}

function placeOf(key: string, name: string): number | undefined {
  if (name === key) return 0;
  if (name.startsWith(key)) return 1;
  if (name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(key)) || name.includes(` ${key}`))
    return 2;
  return name.includes(key) ? 3 : undefined;
}
