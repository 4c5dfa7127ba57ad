/** Work that many ask for and that is done once at a time: who asks while it is under way waits for the next time, with all others. */
export class SharedRuns<T = void> {
  private running: Promise<T> | undefined;
  private next: Promise<T> | undefined;

  constructor(private readonly work: () => Promise<T>) {}

  /** Settles as the work does, begun after this was called. */
  ask(): Promise<T> {
    if (this.next !== undefined) return this.next;
    if (this.running === undefined) return this.begin();
    const begin = () => this.begin();
    this.next = this.running.then(begin, begin);
    return this.next;
  }

  private begin(): Promise<T> {
    this.next = undefined;
    this.running = this.work().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }
}
