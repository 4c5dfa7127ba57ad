export type { ModelChoice } from './model-choice.js';
export type { Route } from './routes.js';
export {
  type PredictCall,
  type Prediction,
  type ServerStatus,
  ServingClient,
} from './serving-client.js';
export { ServingError } from './serving-error.js';
export type { VersionStatus } from './version-status.js';
