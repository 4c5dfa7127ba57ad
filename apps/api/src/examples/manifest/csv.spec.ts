import { csvRow, csvRows } from './csv.js';

describe('csvRows', () => {
  it('takes quotes, commas, line ends within fields and either end of lines', () => {
    expect([...csvRows('file,class\r\na.png,"red, ""big"""\nb.png,"two\nlines"\r\n\r\nc.png,')]).toEqual([
      ['file', 'class'],
      ['a.png', 'red, "big"'],
      ['b.png', 'two\nlines'],
      ['c.png', ''],
    ]);
  });

  it('reads what csvRow writes', () => {
    const rows = [['plain', 'with "quotes", commas', 'a\r\nb', '=1+1', "'=1+1", "it's", ' spaces ']];
    expect([...csvRows(rows.map(csvRow).join(''))]).toEqual(rows);
  });

  it('keeps of a row what a list may have', () => {
    const [row] = csvRows(','.repeat(100_000));
    expect(row).toHaveLength(1000);
  });

  it.each([['a'.repeat(100_000)], [`"${'""'.repeat(100_000)}"`]])(
    'keeps of a field what a path may have',
    (text) => {
      const [[field] = []] = csvRows(text);
      expect(field?.length).toBe(4096);
    },
  );

  it('leaves out lines that are empty, and what a carriage return ends', () => {
    expect([...csvRows('\n\r\n""\na\rb,c"d\n\n"x"y')]).toEqual([['ab', 'c"d'], ['xy']]);
  });
});

describe('csvRow', () => {
  it.each(['=HYPERLINK("http://evil.example")', '+1', '-1', '@SUM(1)', '＝1'])(
    'writes %s so that no spreadsheet computes it',
    (name) => {
      expect(csvRow([name])).toMatch(/^"?'/);
    },
  );
});
