/** Does something again and again, never twice at the same time. */
export class Repeater {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;
  private stopped = false;

  /** @param seconds between the end of one time and the next; 0: only when asked */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly seconds: number,
  ) {}

  start(): void {
    if (this.stopped || this.seconds <= 0) return;
    this.timer = setTimeout(() => {
      // Who repeats it reports its failures itself.
      void this.now()
        .catch(() => undefined)
        .finally(() => this.start());
    }, this.seconds * 1000);
  }

  /** Does it after what is under way, once for all who ask until then. */
  now(): Promise<void> {
    this.next ??= this.running.then(() => {
      this.next = undefined;
      return this.work();
    });
    this.running = this.next.catch(() => undefined);
    return this.next;
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }
}
