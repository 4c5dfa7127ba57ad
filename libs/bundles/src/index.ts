export { BundleError } from './bundle-error.js';
export {
  type InstalledVersion,
  installBundle,
  isInstalled,
  listInstalled,
  removeInstalled,
  removeInstalledModel,
} from './install-bundle.js';
export { type BundleClass, type BundleManifest, bundleFiles, MANIFEST } from './manifest.js';
export { readClasses, readManifest, verifyBundle } from './read-bundle.js';
export { type BundleContents, writeBundle } from './write-bundle.js';
