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
  /**
   * The same with its files checked against their hashes; a copy that was damaged on this machine is fetched again.
   * @param only their names; by default all
   * @throws BundleError when it is damaged, and no other copy is shared
   */
  openChecked(name: string, only?: readonly string[]): Promise<string>;
  /** Whether the bundle is there, whole, for every machine. */
  has(name: string): Promise<boolean>;
  /** The names of all bundles, here and where they are shared. */
  list(): Promise<string[]>;
  /** Also when it is not there. */
  remove(name: string): Promise<void>;
}
