import { crc32c } from './crc32c.js';

const HEADER = 12;
const FOOTER = 4;

/** What is no TFRecord file, or a damaged one. */
export class RecordError extends Error {
  override name = 'RecordError';
}

/**
 * The records of a TFRecord file: for each a little-endian u64 length, its masked CRC-32C, the data, their masked CRC-32C.
 *
 * @throws RecordError
 */
export function* readRecords(file: Buffer): Generator<Buffer> {
  let at = 0;
  while (at < file.length) {
    if (file.length - at < HEADER) throw new RecordError(`The file ends within a record, at byte ${at}`);
    const length = Number(file.readBigUInt64LE(at));
    if (file.readUInt32LE(at + 8) !== masked(file.subarray(at, at + 8)))
      throw new RecordError(`The record at byte ${at} is damaged`);
    const start = at + HEADER;
    const end = start + length;
    if (end + FOOTER > file.length) throw new RecordError(`The file ends within a record, at byte ${at}`);
    const data = file.subarray(start, end);
    if (file.readUInt32LE(end) !== masked(data)) throw new RecordError(`The record at byte ${at} is damaged`);
    yield data;
    at = end + FOOTER;
  }
}

/** A TFRecord file of these records. */
export function writeRecords(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    records.flatMap((data) => {
      const header = Buffer.alloc(HEADER);
      header.writeBigUInt64LE(BigInt(data.length));
      header.writeUInt32LE(masked(header.subarray(0, 8)), 8);
      const footer = Buffer.alloc(FOOTER);
      footer.writeUInt32LE(masked(data));
      return [header, data, footer];
    }),
  );
}

/** TensorFlow's mask: rotated right by 15, plus a constant, so that a checksum of checksums stays meaningful. */
function masked(data: Uint8Array): number {
  const crc = crc32c(data);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
