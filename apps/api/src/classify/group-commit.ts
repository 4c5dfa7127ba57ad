interface Waiting<T> {
  item: T;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Writes what arrives while the previous write is under way by one write: alone, an item is written at once; under load,
 * many share one transaction. Each caller hears of its own item only, after it was committed.
 */
export class GroupCommit<T> {
  private waiting: Waiting<T>[] = [];
  private running = false;

  /**
   * @param commit writes all items or none
   * @param mayBeOneItem whether such an error may lie in one item, so that the others should be tried without it
   */
  constructor(
    private readonly commit: (items: T[]) => Promise<void>,
    private readonly mayBeOneItem: (error: unknown) => boolean,
    private readonly maxItems = 64,
  ) {}

  write(item: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.running) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) {
      const group = this.waiting.splice(0, this.maxItems);
      await this.commitGroup(group);
    }
    this.running = false;
  }

  private async commitGroup(group: Waiting<T>[]): Promise<void> {
    try {
      await this.commit(group.map(({ item }) => item));
      for (const { resolve } of group) resolve();
    } catch (error) {
      if (group.length > 1 && this.mayBeOneItem(error))
        for (const one of group) await this.commitGroup([one]);
      else for (const { reject } of group) reject(error);
    }
  }
}
