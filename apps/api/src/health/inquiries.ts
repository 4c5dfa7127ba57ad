import { within } from '../async/within.js';

/** Questions to parts that may be silent: each waits so long for its answer, and is not asked anew while it is open. */
export class Inquiries {
  private readonly open = new Map<string, Promise<unknown>>();

  /** @param onFailed hears of an answer that failed, or did not come in time */
  constructor(
    private readonly limitMs: number,
    private readonly onFailed: (name: string, error: unknown) => void,
  ) {}

  /** What `question` answers; null: it failed, or has not answered in time. */
  async ask<T>(name: string, question: () => Promise<T>): Promise<T | null> {
    try {
      return await within(this.limitMs, this.asked(name, question));
    } catch (error) {
      this.onFailed(name, error);
      return null;
    }
  }

  private asked<T>(name: string, question: () => Promise<T>): Promise<T> {
    const open = this.open.get(name) as Promise<T> | undefined;
    if (open !== undefined) return open;
    const asked = question().finally(() => this.open.delete(name));
    this.open.set(name, asked);
    return asked;
  }
}
