import {
  type GetModelMetadataRequest,
  type GetModelMetadataResponse,
  type GetModelStatusRequest,
  type GetModelStatusResponse,
  type PredictRequest,
  type PredictResponse,
  SIGNATURE_DEF_MAP_URL,
  signatureDefMap,
} from '@amend/serving-protocol';
import type { ServableManager } from '../lifecycle/servable-manager.js';
import type { Predictor } from '../predict/predictor.js';
import { invalidArgument } from '../serving-status.js';
import { modelNameOf, resolveServable } from './resolve-servable.js';
import { signatureDefs } from './signature-defs.js';

/** What each call answers; failures are thrown as ServingStatus. */
export class Handlers {
  constructor(
    private readonly manager: ServableManager,
    private readonly predictor: Predictor,
  ) {}

  async predict(request: PredictRequest, signal: AbortSignal): Promise<PredictResponse> {
    const servable = resolveServable(this.manager, request.modelSpec);
    return await servable.use(() => this.predictor.predict(servable, request, signal));
  }

  async modelStatus({ modelSpec }: GetModelStatusRequest): Promise<GetModelStatusResponse> {
    const name = modelNameOf(modelSpec);
    return { modelVersionStatus: this.manager.statusOf(name, modelSpec?.version?.value) };
  }

  async modelMetadata({
    modelSpec,
    metadataField,
  }: GetModelMetadataRequest): Promise<GetModelMetadataResponse> {
    if (metadataField.length === 0) {
      throw invalidArgument('GetModelMetadataRequest must specify at least one metadata_field');
    }
    const strange = metadataField.find((field) => field !== 'signature_def');
    if (strange !== undefined) throw invalidArgument(`Metadata field ${strange} is not supported`);
    const { model, version, manifest } = resolveServable(this.manager, modelSpec);
    const value = signatureDefMap.encode({ signatureDef: signatureDefs(manifest) });
    return {
      modelSpec: { name: model, version: { value: version } },
      metadata: { signature_def: { typeUrl: SIGNATURE_DEF_MAP_URL, value } },
    };
  }
}
