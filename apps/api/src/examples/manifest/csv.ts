/** No list has so many columns; what is beyond them is read past. */
const MOST_FIELDS = 1_000;
/** What a spreadsheet would take for a formula; with quotes in front of it, what was made harmless already. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;

/** The rows of a CSV text (RFC 4180), one by one: fields in quotes may hold separators, line ends and doubled quotes. */
export function* csvRows(text: string, separator = ','): Generator<string[]> {
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    if (row.length < MOST_FIELDS) row.push(FORMULA.test(field) ? field.replace(/^'/, '') : field);
    field = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') field += text[at++];
      else quoted = false;
    } else if (letter === '"' && field === '') quoted = true;
    else if (letter === separator) endField();
    else if (letter === '\n') {
      endField();
      if (row.length > 1 || row[0] !== '') yield row;
      row = [];
    } else if (letter !== '\r') field += letter;
  }
  if (field === '' && row.length === 0) return;
  endField();
  yield row;
}

/** One row of a CSV text, with its line end. A name that begins as a formula does must not be one where the text is opened. */
export function csvRow(fields: readonly string[]): string {
  const safe = fields.map((field) => (FORMULA.test(field) ? `'${field}` : field));
  return `${safe.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}\r\n`;
}
