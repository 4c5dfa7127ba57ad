const KEPT = 16;
const LARGEST_KEPT = 4 * 1024 * 1024;
const STEP = 64 * 1024;

/** Memory for messages, used again: what is allocated for each call would make the collector a large part of its cost. */
export class BufferPool {
  private readonly free: Buffer[] = [];

  /** At least `size` bytes of anything. */
  take(size: number): Buffer {
    const at = this.free.findIndex((buffer) => buffer.length >= size);
    const [buffer] = at < 0 ? [] : this.free.splice(at, 1);
    return buffer ?? Buffer.allocUnsafeSlow(Math.ceil(size / STEP) * STEP);
  }

  /** Hands back what was taken; nobody may read it any longer. */
  give(buffer: Buffer): void {
    if (this.free.length < KEPT && buffer.length <= LARGEST_KEPT) this.free.push(buffer);
  }
}
