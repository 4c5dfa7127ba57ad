export {
  type PredictCall,
  type Prediction,
  ServingClient,
  type VersionStatus,
} from './serving-client.js';
export { ServingError } from './serving-error.js';
