interface Kind {
  inside: number;
  /** Lets the next one in. */
  waiting: (() => void)[];
}

/** Lets so many of a kind work at once, the others in the order that they came in. */
export class Turns {
  private readonly kinds = new Map<string, Kind>();

  /**
   * @param atOnce of one kind
   * @param waitMs after which who is not in yet is turned away
   * @param late what is thrown then
   */
  constructor(
    private readonly atOnce: number,
    private readonly waitMs: number,
    private readonly late: () => Error,
  ) {}

  /** Works as soon as it is its turn. */
  async run<T>(name: string, work: () => Promise<T>): Promise<T> {
    const kind = this.kinds.get(name) ?? { inside: 0, waiting: [] };
    this.kinds.set(name, kind);
    await this.enter(kind);
    try {
      return await work();
    } finally {
      const next = kind.waiting.shift();
      if (next) next();
      else if (--kind.inside === 0) this.kinds.delete(name);
    }
  }

  private async enter(kind: Kind): Promise<void> {
    if (kind.inside < this.atOnce) {
      kind.inside++;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        kind.waiting.splice(kind.waiting.indexOf(enter), 1);
        reject(this.late());
      }, this.waitMs);
      kind.waiting.push(enter);
    });
  }
}
