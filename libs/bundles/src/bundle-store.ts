import type { BundleContents } from './write-bundle.js';

/** Where the bundles of all versions are kept, each under its name; never changed once written. */
export interface BundleStore {
  /**
   * Whole or not at all; the same contents under the same name change nothing.
   * @throws BundleError when the name holds other contents
   */
  write(name: string, contents: BundleContents): Promise<void>;
  /**
   * The folder on this machine that holds the bundle, fetched first where need be.
   * @throws BundleError when what was fetched is damaged, or there is no such bundle to fetch
   */
  open(name: string): Promise<string>;
  /** Whether the bundle is there, whole, for every machine. */
  has(name: string): Promise<boolean>;
  /** The names of all bundles, here and where they are shared. */
  list(): Promise<string[]>;
  /** Also when it is not there. */
  remove(name: string): Promise<void>;
}
