import { type Codec, codec } from './codec.js';
import { reloadConfigRequest, reloadConfigResponse } from './config-messages.js';
import {
  classificationRequest,
  classificationResponse,
  multiInferenceRequest,
  multiInferenceResponse,
  regressionRequest,
  regressionResponse,
} from './inference-messages.js';
import {
  getModelMetadataRequest,
  getModelMetadataResponse,
  getModelStatusRequest,
  getModelStatusResponse,
  predictRequest,
  predictResponse,
} from './messages.js';

/** One call, in the form that @grpc/grpc-js takes on both sides. */
interface Method<Request, Response, Streams extends boolean> {
  path: string;
  requestStream: false;
  responseStream: Streams;
  requestSerialize(message: Request): Buffer;
  requestDeserialize(bytes: Buffer): Request;
  responseSerialize(message: Response): Buffer;
  responseDeserialize(bytes: Buffer): Response;
}

/** A call with one request and one answer. */
export type UnaryMethod<Request, Response> = Method<Request, Response, false>;

function method<Q, A, Streams extends boolean>(
  path: string,
  request: Codec<Q>,
  response: Codec<A>,
  responseStream: Streams,
): Method<Q, A, Streams> {
  return {
    path,
    requestStream: false,
    responseStream,
    requestSerialize: request.encode,
    requestDeserialize: (bytes) => request.decode(bytes),
    responseSerialize: response.encode,
    responseDeserialize: (bytes) => response.decode(bytes),
  };
}

const unary = <Q, A>(name: string, request: Codec<Q>, response: Codec<A>) =>
  method(`/tensorflow.serving.${name}`, request, response, false);

/** tensorflow.serving.PredictionService */
export const predictionService = {
  Predict: unary('PredictionService/Predict', predictRequest, predictResponse),
  Classify: unary('PredictionService/Classify', classificationRequest, classificationResponse),
  Regress: unary('PredictionService/Regress', regressionRequest, regressionResponse),
  MultiInference: unary('PredictionService/MultiInference', multiInferenceRequest, multiInferenceResponse),
  GetModelMetadata: unary(
    'PredictionService/GetModelMetadata',
    getModelMetadataRequest,
    getModelMetadataResponse,
  ),
};

/** tensorflow.serving.ModelService */
export const modelService = {
  GetModelStatus: unary('ModelService/GetModelStatus', getModelStatusRequest, getModelStatusResponse),
  HandleReloadConfigRequest: unary(
    'ModelService/HandleReloadConfigRequest',
    reloadConfigRequest,
    reloadConfigResponse,
  ),
};

const healthRequest = codec<{ service: string }>('grpc.health.v1.HealthCheckRequest');
const healthResponse = codec<{ status: 'SERVING' | 'NOT_SERVING' | 'SERVICE_UNKNOWN' }>(
  'grpc.health.v1.HealthCheckResponse',
);

/** grpc.health.v1.Health */
export const healthService = {
  Check: method('/grpc.health.v1.Health/Check', healthRequest, healthResponse, false),
  Watch: method('/grpc.health.v1.Health/Watch', healthRequest, healthResponse, true),
};
