export {
  type PredictCall,
  type Prediction,
  type ServerStatus,
  ServingClient,
} from './serving-client.js';
export { ServingError } from './serving-error.js';
