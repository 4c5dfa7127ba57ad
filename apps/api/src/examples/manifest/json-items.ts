const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const [OPENS, CLOSES] = [new Set([0x5b, 0x7b]), new Set([0x5d, 0x7d])];

/**
 * The texts of the items of a JSON array, one by one and not parsed: all of them at once, as JSON.parse makes them, would take a
 * hundred times the memory of the text, and a minute. What is wrong with an item shows when it is parsed.
 * @returns null where the text is no array
 */
export function jsonItems(text: string): Iterable<string> | null {
  const array = text.trim();
  return array.startsWith('[') && array.endsWith(']') ? itemsOf(array.slice(1, -1)) : null;
}

function* itemsOf(text: string): Generator<string> {
  if (text.trim() === '') return;
  let begin = 0;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    else if (OPENS.has(code)) depth++;
    else if (CLOSES.has(code)) depth--;
    else if (code === COMMA && depth === 0) {
      yield text.slice(begin, at);
      begin = at + 1;
    }
  }
  yield text.slice(begin);
}
