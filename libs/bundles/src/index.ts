export { BundleError } from './bundle-error.js';
export type { BundleStore } from './bundle-store.js';
export { type EmittedVersion, emitVersion } from './emit-version.js';
export {
  type BundleLayout,
  type InstalledVersion,
  installBundle,
  isInstalled,
  listInstalled,
  removeInstalled,
  removeInstalledModel,
  servingLayout,
} from './install-bundle.js';
export { writeLiveLabels } from './live-labels.js';
export { BACKBONE_FILE, type BundleClass, type BundleManifest, bundleFiles, MANIFEST } from './manifest.js';
export { openBundleStore } from './open-bundle-store.js';
export { readManifest, verifyBundle } from './read-bundle.js';
export type { WarmUpImage } from './warm-up.js';
export { type BundleContents, writeBundle } from './write-bundle.js';
