/**
 * Hands on the latest of many values, one at a time and no more often than every `intervalMs`; those in between are
 * skipped. `write` deals with its own errors.
 */
export class Latest<T> {
  private pending: { value: T } | undefined;
  private writing: Promise<void> | undefined;
  private pause: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly write: (value: T) => Promise<void>,
    private readonly intervalMs: number,
  ) {}

  set(value: T): void {
    if (this.stopped) return;
    this.pending = { value };
    this.next();
  }

  /** Writes nothing more; resolves when no write is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.pause);
    await this.writing;
  }

  private next(): void {
    if (!this.pending || this.writing || this.pause || this.stopped) return;
    const { value } = this.pending;
    this.pending = undefined;
    this.writing = this.write(value).finally(() => {
      this.writing = undefined;
      if (this.stopped) return;
      this.pause = setTimeout(() => {
        this.pause = undefined;
        this.next();
      }, this.intervalMs);
    });
  }
}
