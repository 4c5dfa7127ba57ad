/**
 * Whether every string inside is Unicode that PostgreSQL stores: no NUL, no lone surrogate. However deep the value is: the
 * stack would not hold what a megabyte of JSON can nest.
 */
export function isText(value: unknown): boolean {
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') {
      if (next.includes('\0') || /\p{Cs}/u.test(next)) return false;
    } else if (typeof next === 'object' && next !== null)
      for (const [key, inner] of Object.entries(next)) open.push(key, inner);
  }
  return true;
}
