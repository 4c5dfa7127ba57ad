import {
  type Codec,
  getModelMetadataRequest,
  getModelMetadataResponse,
  getModelStatusRequest,
  getModelStatusResponse,
  predictRequest,
  predictResponse,
} from './messages.js';

/** One unary call, in the form that @grpc/grpc-js takes on both sides. */
export interface UnaryMethod<Request, Response> {
  path: string;
  requestStream: false;
  responseStream: false;
  requestSerialize(message: Request): Buffer;
  requestDeserialize(bytes: Buffer): Request;
  responseSerialize(message: Response): Buffer;
  responseDeserialize(bytes: Buffer): Response;
}

function unary<Q, A>(path: string, request: Codec<Q>, response: Codec<A>): UnaryMethod<Q, A> {
  return {
    path: `/tensorflow.serving.${path}`,
    requestStream: false,
    responseStream: false,
    requestSerialize: request.encode,
    requestDeserialize: request.decode,
    responseSerialize: response.encode,
    responseDeserialize: response.decode,
  };
}

/** tensorflow.serving.PredictionService */
export const predictionService = {
  Predict: unary('PredictionService/Predict', predictRequest, predictResponse),
  GetModelMetadata: unary(
    'PredictionService/GetModelMetadata',
    getModelMetadataRequest,
    getModelMetadataResponse,
  ),
};

/** tensorflow.serving.ModelService */
export const modelService = {
  GetModelStatus: unary('ModelService/GetModelStatus', getModelStatusRequest, getModelStatusResponse),
};
