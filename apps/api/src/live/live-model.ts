/** A class as it is called now. */
export interface NamedClass {
  id: string;
  name: string;
  nameKey: string;
  active: boolean;
}

/** The version that the alias points to, and what its scores stand for. */
export interface LiveVersion {
  number: number;
  /** In the order of the scores. */
  classes: readonly NamedClass[];
  /** false: at least one of the classes is retired, so scores need to be renormalised. */
  allActive: boolean;
}

/** A model as requests see it. Immutable: a change makes a new one. */
export interface LiveModel {
  id: string;
  name: string;
  backbone: string;
  live: LiveVersion | null;
  classesById: ReadonlyMap<string, NamedClass>;
  classesByKey: ReadonlyMap<string, NamedClass>;
}
