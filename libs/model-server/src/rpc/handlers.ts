import {
  type ClassificationResponse,
  type ExamplesRequest,
  type GetModelMetadataRequest,
  type GetModelMetadataResponse,
  type GetModelStatusRequest,
  type GetModelStatusResponse,
  type MultiInferenceRequest,
  type MultiInferenceResponse,
  type PredictRequest,
  type PredictResponse,
  type RegressionResponse,
  type ReloadConfigRequest,
  type ReloadConfigResponse,
  SIGNATURE_DEF_MAP_URL,
  signatureDefMap,
} from '@amend/serving-protocol';
import type { Classifier } from '../classify/classifier.js';
import { multiInference } from '../classify/multi-inference.js';
import type { ModelSource } from '../lifecycle/model-source.js';
import type { Servable } from '../lifecycle/servable.js';
import type { ServableManager } from '../lifecycle/servable-manager.js';
import { modelNameOf, type ServableResolver } from '../lifecycle/servable-resolver.js';
import { servedModels } from '../lifecycle/served-model.js';
import type { Predictor } from '../predict/predictor.js';
import { invalidArgument } from '../serving-status.js';
import { signatureDefs } from './signature-defs.js';

/** What each call answers, whatever way it came; failures are thrown as ServingStatus. */
export class Handlers {
  constructor(
    private readonly manager: ServableManager,
    private readonly source: ModelSource,
    private readonly resolver: ServableResolver,
    private readonly predictor: Predictor,
    private readonly classifier: Classifier,
  ) {}

  /** The version that would answer; not held, so it may be gone at the next call. */
  resolve(spec: PredictRequest['modelSpec']): Servable {
    return this.resolver.resolve(spec);
  }

  /** Works with the version that is to answer, which stays loaded meanwhile. */
  async using<T>(spec: PredictRequest['modelSpec'], work: (servable: Servable) => Promise<T>): Promise<T> {
    const servable = this.resolve(spec);
    return await servable.use(() => work(servable));
  }

  predict(request: PredictRequest, signal: AbortSignal): Promise<PredictResponse> {
    return this.using(request.modelSpec, (servable) => this.predictor.predict(servable, request, signal));
  }

  classify(request: ExamplesRequest, signal: AbortSignal): Promise<ClassificationResponse> {
    return this.using(request.modelSpec, (servable) => this.classifier.classify(servable, request, signal));
  }

  regress(request: ExamplesRequest, signal: AbortSignal): Promise<RegressionResponse> {
    return this.using(request.modelSpec, (servable) => this.classifier.regress(servable, request, signal));
  }

  async multiInference(request: MultiInferenceRequest, signal: AbortSignal): Promise<MultiInferenceResponse> {
    const [first] = request.tasks;
    if (!first) throw invalidArgument('Inference request must have at least one task');
    return await this.using(first.modelSpec, (servable) =>
      multiInference(this.classifier, servable, request, signal),
    );
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
    const servable = this.resolve(modelSpec);
    const value = signatureDefMap.encode({ signatureDef: signatureDefs(servable.manifest) });
    return {
      modelSpec: servable.spec(),
      metadata: { signature_def: { typeUrl: SIGNATURE_DEF_MAP_URL, value } },
    };
  }

  /** Settles when the models that are new answer. */
  async reloadConfig({ config }: ReloadConfigRequest, signal: AbortSignal): Promise<ReloadConfigResponse> {
    await this.source.reload(servedModels(config ?? {}), signal);
    return { status: { errorCode: 0, errorMessage: '' } };
  }
}
