/** The first block; each is as large as all before it, up to the largest. */
const LEAST = 4_096;
const MOST = 65_536;

/** Bytes that come piece by piece, in blocks: a body may be sent in pieces of one byte, each of which takes a hundred to keep. */
export class GatheredBytes {
  private readonly full: Buffer[] = [];
  private block = Buffer.alloc(0);
  private used = 0;
  /** How many have come. */
  length = 0;

  add(piece: Buffer): void {
    for (let from = 0; from < piece.length; ) {
      if (this.used === this.block.length) this.begin();
      const copied = piece.copy(this.block, this.used, from);
      this.used += copied;
      this.length += copied;
      from += copied;
    }
  }

  whole(): Buffer {
    return Buffer.concat([...this.full, this.block.subarray(0, this.used)]);
  }

  private begin(): void {
    this.full.push(this.block);
    this.block = Buffer.allocUnsafeSlow(Math.min(Math.max(this.length, LEAST), MOST));
    this.used = 0;
  }
}
