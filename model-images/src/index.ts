export { type RuntimeContext, runtimeContext } from './runtime-context.js';
export type { ModelServer } from './servable-files.js';
export { type ImageSubject, type VersionContext, versionContext } from './version-context.js';
