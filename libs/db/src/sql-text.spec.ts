import { sql } from './sql-text.js';

describe('sql', () => {
  it('keeps parameters apart from the text', () => {
    expect(sql`SELECT ${1} + ${"'; DROP TABLE x"}`.toQuery()).toEqual({
      text: 'SELECT $1 + $2',
      values: [1, "'; DROP TABLE x"],
    });
  });

  it('numbers parameters through pieces, also one that stands there twice', () => {
    const piece = sql`a = ${'x'} AND b = ${'y'}`;
    expect(sql`SELECT ${0} WHERE ${piece} OR NOT (${piece})`.toQuery()).toEqual({
      text: 'SELECT $1 WHERE a = $2 AND b = $3 OR NOT (a = $4 AND b = $5)',
      values: [0, 'x', 'y', 'x', 'y'],
    });
  });

  it('takes a statement without parameters', () => {
    expect(sql`SELECT 1`.toQuery()).toEqual({ text: 'SELECT 1', values: [] });
  });
});
