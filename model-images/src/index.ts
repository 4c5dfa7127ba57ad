export { type RuntimeContext, runtimeContext } from './runtime-context.js';
export {
  type ImageSubject,
  type ModelServer,
  type VersionContext,
  versionContext,
} from './version-context.js';
