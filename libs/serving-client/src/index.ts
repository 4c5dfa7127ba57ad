export type { ModelChoice } from './model-choice.js';
export {
  type PredictCall,
  type Prediction,
  type ServerStatus,
  ServingClient,
  type VersionRoute,
} from './serving-client.js';
export { ServingError } from './serving-error.js';
export type { VersionStatus } from './version-status.js';
