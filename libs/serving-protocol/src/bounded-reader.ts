import protobuf from 'protobufjs';

/** How many fields, and integers of 64 bits, messages may still have; what is read counts down. */
export interface Allowance {
  fields: number;
}

/**
 * Reads messages as far as they are allowed. Each field and integer becomes an object of its own, for as little as one byte on
 * the wire: without a bound, 30 MB of them would take gigabytes and minutes.
 */
export class BoundedReader extends protobuf.BufferReader {
  constructor(
    bytes: Uint8Array,
    private readonly allowance: Allowance,
  ) {
    super(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  override tag(): number {
    this.count();
    return super.tag();
  }

  override int64(): ReturnType<protobuf.BufferReader['int64']> {
    this.count();
    return super.int64();
  }

  private count(): void {
    if (this.allowance.fields-- <= 0) throw new RangeError('The message has too many fields');
  }
}
