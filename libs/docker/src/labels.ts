/** Labels by name. */
export type Labels = Readonly<Record<string, string>>;

/** Labels to look for; undefined: whatever its value. */
export type LabelFilter = Readonly<Record<string, string | undefined>>;

/** The daemon's filter for what carries all of these; without a value, for what carries the label at all. */
export function labelFilter(labels: LabelFilter): string[] {
  return Object.entries(labels).map(([name, value]) => (value === undefined ? name : `${name}=${value}`));
}
