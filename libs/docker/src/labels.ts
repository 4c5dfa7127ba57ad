/** Labels by name. */
export type Labels = Readonly<Record<string, string>>;

/** The daemon's filter for what carries all of these; without a value, for what carries the label at all. */
export function labelFilter(labels: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(labels).map(([name, value]) => (value === undefined ? name : `${name}=${value}`));
}
