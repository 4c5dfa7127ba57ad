import { classNameKey, editDistance } from '@amend/contracts/class-name';

export interface Named {
  id: string;
  name: string;
  /** How often it was chosen so far: among equal matches, the usual one comes first. */
  labels: number;
}

export interface Ranked<T extends Named> {
  /** Best first. */
  matches: T[];
  /** True where nothing holds what was typed, and the matches are only spelled alike. */
  guessed: boolean;
}

/**
 * The classes that fit what is typed: the very name, then names that start so, then words that start so, then names that hold
 * it, then the same without accents; else names spelled alike.
 */
export function rankClasses<T extends Named>(classes: readonly T[], typed: string, limit: number): Ranked<T> {
  const query = classNameKey(typed);
  if (query === '') return { matches: [], guessed: false };
  const keyed = classes.map((one) => ({ one, key: classNameKey(one.name) }));
  const plain = withoutSigns(query);
  const found = best(
    keyed.map(({ one, key }) => ({
      one,
      cost: Math.min(costOf(key, query), PLAIN + costOf(withoutSigns(key), plain)),
    })),
    limit,
  );
  if (found.length > 0) return { matches: found, guessed: false };
  const allowed = query.length < 4 ? 0 : query.length < 7 ? 1 : 2;
  const alike = keyed.map(({ one, key }) => {
    const distance = Math.min(...[key, ...key.split(' ')].map((part) => editDistance(part, query, allowed)));
    return { one, cost: distance <= allowed ? distance : Number.POSITIVE_INFINITY };
  });
  return { matches: allowed === 0 ? [] : best(alike, 5), guessed: true };
}

function best<T extends Named>(rated: { one: T; cost: number }[], limit: number): T[] {
  return rated
    .filter(({ cost }) => Number.isFinite(cost))
    .sort(
      (a, b) =>
        a.cost - b.cost ||
        b.one.labels - a.one.labels ||
        a.one.name.length - b.one.name.length ||
        a.one.name.localeCompare(b.one.name),
    )
    .slice(0, limit)
    .map(({ one }) => one);
}

/** What a name costs that fits only without its signs: more than any that fits as it is. */
const PLAIN = 5;

/** For keyboards that lack them: "uber" finds "über". */
function withoutSigns(key: string): string {
  return key.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
}

function costOf(key: string, query: string): number {
  if (key === query) return 0;
  if (key.startsWith(query)) return 1;
  if (key.includes(` ${query}`) || key.includes(`-${query}`)) return 2;
  const words = query.split(' ');
  if (words.length > 1 && words.every((word) => ` ${key}`.includes(` ${word}`))) return 3;
  return key.includes(query) ? 4 : Number.POSITIVE_INFINITY;
}
