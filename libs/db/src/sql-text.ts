/** A statement, or a piece of one, with its parameters apart from its text. */
export class SqlText {
  constructor(
    private readonly strings: readonly string[],
    private readonly values: readonly unknown[],
  ) {}

  /** As the driver takes it, the parameters numbered. */
  toQuery(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    return { text: this.render(values), values };
  }

  private render(values: unknown[]): string {
    return this.strings.reduce((text, next, index) => {
      const value = this.values[index - 1];
      return text + (value instanceof SqlText ? value.render(values) : `$${values.push(value)}`) + next;
    });
  }
}

/** SQL as a template: what is put in becomes a parameter, or, if it is SQL itself, a part of the statement. */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): SqlText {
  return new SqlText(strings, values);
}
