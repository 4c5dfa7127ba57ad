export interface Finding {
  part: string;
  /** broken: Amend cannot start like this; missing: optional, and says what it would give. */
  state: 'ok' | 'missing' | 'broken';
  says: string;
}
