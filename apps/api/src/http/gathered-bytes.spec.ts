import { GatheredBytes } from './gathered-bytes.js';

describe('GatheredBytes', () => {
  it.each([[], [0, 1, 0, 2], [4_096, 1, 4_095], [100_000, 3, 200_000]])(
    'are those that came, of pieces of %j',
    (...lengths) => {
      const pieces = lengths.map((length, index) => Buffer.alloc(length, index + 1));
      const bytes = new GatheredBytes();
      for (const piece of pieces) bytes.add(piece);
      expect(bytes.length).toBe(lengths.reduce((sum, length) => sum + length, 0));
      expect(bytes.whole()).toEqual(Buffer.concat(pieces));
    },
  );
});
