import { csvRow, parseCsv } from './csv.js';

describe('parseCsv', () => {
  it('takes quotes, commas, line ends within fields and either end of lines', () => {
    expect(parseCsv('\ufefffile,class\r\na.png,"red, ""big"""\nb.png,"two\nlines"\r\n\r\nc.png,')).toEqual([
      ['file', 'class'],
      ['a.png', 'red, "big"'],
      ['b.png', 'two\nlines'],
      ['c.png', ''],
    ]);
  });

  it('reads what csvRow writes', () => {
    const rows = [['plain', 'with "quotes", commas', 'a\r\nb', '=1+1', ' spaces ']];
    expect(parseCsv(rows.map(csvRow).join(''))).toEqual(rows);
  });
});
