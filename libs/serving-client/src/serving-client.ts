import {
  decodeTensor,
  encodePredictRequest,
  type ModelSpec,
  type ModelVersionStatus,
  modelService,
  predictionService,
  type SignatureDef,
  signatureDefMap,
  type Tensor,
  type UnaryMethod,
} from '@amend/serving-protocol';
import { AddressPool } from './address-pool.js';
import { BufferPool } from './buffer-pool.js';
import { ServingError } from './serving-error.js';
import { connected, unaryCall } from './unary-call.js';

const DEFAULT_DEADLINE_MS = 10_000;
/** How long a second attempt waits for a server that is being restarted. */
const RECONNECT_MS = 1_000;

export interface PredictCall {
  /** Name of the model. */
  model: string;
  /** Number of the version; without one the latest that is available answers. */
  version?: number;
  /** Without one, `serving_default`. */
  signature?: string;
  /** By the signature's aliases. */
  inputs: Record<string, Tensor>;
  /** Aliases of the wanted outputs; without them, all. */
  outputs?: string[];
  /** Time for the call, a second attempt included. */
  deadlineMs?: number;
  /** Cancels the call, on the server too. */
  signal?: AbortSignal;
}

/** The answer to a PredictCall: the version that gave it, and its outputs by alias. */
export interface Prediction {
  version: number;
  outputs: Record<string, Tensor>;
}

/** State of a version on a server. */
export interface VersionStatus {
  version: number;
  state: ModelVersionStatus['state'];
  /** Why a version in END failed; empty for one that was simply unloaded. */
  errorMessage: string;
}

/**
 * Talks to TensorFlow Serving, or to Amend's own model server, over gRPC.
 *
 * With several addresses, calls take turns among those that are up. A call that no server took (UNAVAILABLE) is made once
 * more, on another server or on the same one as soon as it is back: none of these calls changes anything, so that is safe.
 */
export class ServingClient {
  private readonly addresses: AddressPool;
  private readonly buffers = new BufferPool();
  private readonly deadlineMs: number;

  /** @param options `addresses`: `host:port` each; `deadlineMs`: for calls that name none, 10 s by default */
  constructor(options: { addresses: string[]; deadlineMs?: number }) {
    this.addresses = new AddressPool(options.addresses);
    this.deadlineMs = options.deadlineMs ?? DEFAULT_DEADLINE_MS;
  }

  /**
   * Runs a signature of a model.
   *
   * @throws ServingError with the server's status; UNAVAILABLE if there is no server, DEADLINE_EXCEEDED, CANCELLED
   * @throws TensorError if an input's shape does not match its elements
   */
  async predict(call: PredictCall): Promise<Prediction> {
    const request = {
      modelSpec: { ...modelSpec(call.model, call.version), signatureName: call.signature ?? '' },
      inputs: call.inputs,
      outputFilter: call.outputs ?? [],
    };
    let taken: Buffer | undefined;
    const encoded = encodePredictRequest(request, (size) => {
      taken = this.buffers.take(size);
      return taken;
    });
    const response = await this.call(predictionService.Predict, encoded, call.deadlineMs, call.signal);
    // After a failure grpc-js might still hold the message; then it is left to the collector.
    if (taken) this.buffers.give(taken);
    const outputs = Object.entries(response.outputs).map(([alias, proto]) => [alias, decodeTensor(proto)]);
    return { version: response.modelSpec?.version?.value ?? 0, outputs: Object.fromEntries(outputs) };
  }

  /**
   * States of a model's versions, the highest first, or of one of them; of the one server that answers.
   *
   * @throws ServingError NOT_FOUND for a model or version that the server never had
   */
  async modelStatus(model: string, version?: number): Promise<VersionStatus[]> {
    const method = modelService.GetModelStatus;
    const request = method.requestSerialize({ modelSpec: modelSpec(model, version) });
    const { modelVersionStatus } = await this.call(method, request);
    return modelVersionStatus.map(({ version: number, state, status }) => ({
      version: number,
      state,
      errorMessage: status?.errorMessage ?? '',
    }));
  }

  /**
   * Signatures of a version, by name.
   *
   * @throws ServingError
   */
  async metadata(
    model: string,
    version?: number,
  ): Promise<{ version: number; signatures: Record<string, SignatureDef> }> {
    const method = predictionService.GetModelMetadata;
    const request = method.requestSerialize({
      modelSpec: modelSpec(model, version),
      metadataField: ['signature_def'],
    });
    const response = await this.call(method, request);
    const packed = response.metadata.signature_def;
    if (!packed) throw new ServingError('INTERNAL', 'The server sent no signatures');
    const { signatureDef } = signatureDefMap.decode(packed.value);
    return { version: response.modelSpec?.version?.value ?? 0, signatures: signatureDef };
  }

  /** Closes all connections; calls that are under way fail. */
  close(): void {
    this.addresses.close();
  }

  private async call<Request, Response>(
    method: UnaryMethod<Request, Response>,
    request: Buffer,
    deadlineMs = this.deadlineMs,
    signal?: AbortSignal,
  ): Promise<Response> {
    const deadline = Date.now() + deadlineMs;
    const first = this.addresses.next();
    try {
      return await unaryCall(first, method, request, deadline, signal);
    } catch (error) {
      if (!(error instanceof ServingError && error.unavailable) || signal?.aborted) throw error;
    }
    const second = this.addresses.next(first);
    await connected(second, Math.min(deadline, Date.now() + RECONNECT_MS));
    return await unaryCall(second, method, request, deadline, signal);
  }
}

function modelSpec(name: string, version: number | undefined): ModelSpec {
  return version === undefined ? { name } : { name, version: { value: version } };
}
