/** No list has so many columns; what is beyond them is read past. */
const MOST_FIELDS = 1_000;
/** No path is longer, and no class; what is beyond that many letters may be read past. */
const LONGEST_FIELD = 4_096;
/** What a spreadsheet would take for a formula; with quotes in front of it, what was made harmless already. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;

/** The rows of a CSV text (RFC 4180), one by one: fields in quotes may hold separators, line ends and doubled quotes. */
export function* csvRows(text: string, separator = ','): Generator<string[]> {
  let row: string[] = [];
  let field = '';
  /** Where what `field` does not hold yet begins: letter by letter, a field would be a chain of all of them. */
  let from = 0;
  let quoted = false;
  const keep = (to: number) => {
    if (to > from && field.length < LONGEST_FIELD)
      field += text.slice(from, Math.min(to, from + LONGEST_FIELD));
    from = to + 1;
  };
  const endField = () => {
    if (row.length < MOST_FIELDS) row.push(FORMULA.test(field) ? field.replace(/^'/, '') : field);
    field = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (quoted) {
      if (letter !== '"') continue;
      keep(at);
      if (text[at + 1] === '"') from = ++at;
      else quoted = false;
    } else if (letter === '"' && field === '' && from === at) {
      quoted = true;
      from = at + 1;
    } else if (letter === separator) {
      keep(at);
      endField();
    } else if (letter === '\n') {
      keep(at);
      if (field === '' && row.length === 0) continue;
      endField();
      if (row.length > 1 || row[0] !== '') yield row;
      row = [];
    } else if (letter === '\r') keep(at);
  }
  keep(text.length);
  if (field === '' && row.length === 0) return;
  endField();
  yield row;
}

/** One row of a CSV text, with its line end. A name that begins as a formula does must not be one where the text is opened. */
export function csvRow(fields: readonly string[]): string {
  const safe = fields.map((field) => (FORMULA.test(field) ? `'${field}` : field));
  return `${safe.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}\r\n`;
}
