/** The right to work on a release, for as long as its fence is the latest and it is renewed in time. */
export interface ReleaseClaim {
  id: string;
  fence: number;
  kind: 'release' | 'rollback';
  version: number;
  by: string;
  modelId: string;
  model: string;
  backbone: string;
  /** Name of the version's bundle. */
  bundle: string;
}

/** Somebody else works on the release now, or a newer one took its place: leave it alone. */
export class ClaimLostError extends Error {
  override name = 'ClaimLostError';
}
