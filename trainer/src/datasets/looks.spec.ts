import { createHash } from 'node:crypto';
import type { Queries, SqlText } from '@amend/db/sql';
import type { RunSubject } from '../run-subject.js';
import { looksOf } from './looks.js';

const embeddingSize = 2;
const images = Array.from({ length: 2_500 }, (_, row) => createHash('sha256').update(`${row}`).digest('hex'));
/** Of an image, as the network that the model began with sees it; of every seventh there is none. */
const stored = new Map(
  images.flatMap((image, row): [string, Float32Array][] =>
    row % 7 === 0 ? [] : [[image, Float32Array.of(row, -row)]],
  ),
);
const embeddings = new Float32Array(images.length * embeddingSize).fill(1);

const database = {
  rows: async (statement: SqlText) => {
    const asked = statement.toQuery().values.find(Array.isArray) as string[];
    return asked.flatMap((sha256) => {
      const vector = stored.get(sha256);
      return vector ? [{ sha256, vector: Buffer.from(vector.buffer) }] : [];
    });
  },
} as Queries;
const looks = (key: string) => {
  const subject = { base: { key: 'first', network: { embeddingSize } }, backbone: { key } };
  return looksOf(database, subject as unknown as RunSubject, { images, embeddings });
};

describe('looksOf', () => {
  it('gives each image the row that the first network sees, or zeros', async () => {
    const expected = images.flatMap((image) => [...(stored.get(image) ?? [0, 0])]);
    expect([...(await looks('tuned'))]).toEqual(expected);
  });

  it('gives the embeddings at hand where they are of that network', async () => {
    expect(await looks('first')).toBe(embeddings);
  });
});
