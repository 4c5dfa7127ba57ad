import fc from 'fast-check';
import { crc32c } from './crc32c.js';
import { RecordError, readRecords, writeRecords } from './tfrecord.js';

describe('crc32c', () => {
  it('is that of RFC 3720', () => {
    expect(crc32c(Buffer.alloc(32))).toBe(0x8a9136aa);
    expect(crc32c(Buffer.alloc(32, 0xff))).toBe(0x62a8ab43);
    expect(crc32c(Uint8Array.from({ length: 32 }, (_, index) => index))).toBe(0x46dd794e);
  });
});

describe('TFRecord files', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 50 })), (records) => {
        const read = [...readRecords(writeRecords(records))].map((record) => new Uint8Array(record));
        expect(read).toEqual(records.map((record) => Uint8Array.from(record)));
      }),
      { seed: 2 },
    );
  });

  it('are refused when they are damaged, wherever that is', () => {
    const file = writeRecords([Buffer.from('one'), Buffer.from('two')]);
    for (let at = 0; at < file.length; at++) {
      const damaged = Buffer.from(file);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(() => [...readRecords(damaged)]).toThrow(RecordError);
      if (at % 19 !== 0) expect(() => [...readRecords(file.subarray(0, at))]).toThrow(RecordError);
    }
  });
});
