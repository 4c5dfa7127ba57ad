/** A bundle that is missing, incomplete, or not what its manifest says. */
export class BundleError extends Error {
  override name = 'BundleError';
}
