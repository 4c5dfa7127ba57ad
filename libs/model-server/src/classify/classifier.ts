import {
  type ClassificationResponse,
  type ExamplesRequest,
  encodeTensor,
  type ModelSpec,
  type RegressionResponse,
  type SignatureDef,
  type Tensor,
} from '@amend/serving-protocol';
import type { Servable } from '../lifecycle/servable.js';
import { DEFAULT_SIGNATURE, type Predictor } from '../predict/predictor.js';
import { signatureDef } from '../rpc/signature-defs.js';
import { invalidArgument } from '../serving-status.js';
import { classifyOutputs, regressOutputs } from './check-signature.js';
import { inputExamples } from './input-examples.js';
import { classificationResult, regressionResult } from './results.js';

/** What a version says to Examples: the tensors, for how many, and who it is. */
interface Answer {
  outputs: Record<string, Tensor>;
  examples: number;
  modelSpec: ModelSpec;
}

/** Answers Classify and Regress on a version that has been found: Examples in, classes or numbers out. */
export class Classifier {
  constructor(private readonly predictor: Predictor) {}

  /** @throws ServingStatus */
  async classify(
    servable: Servable,
    request: ExamplesRequest,
    signal: AbortSignal,
  ): Promise<ClassificationResponse> {
    const { outputs, examples, modelSpec } = await this.ask(servable, request, classifyOutputs, signal);
    return { result: classificationResult(outputs, examples), modelSpec };
  }

  /** @throws ServingStatus */
  async regress(
    servable: Servable,
    request: ExamplesRequest,
    signal: AbortSignal,
  ): Promise<RegressionResponse> {
    const { outputs, examples, modelSpec } = await this.ask(servable, request, regressOutputs, signal);
    return { result: regressionResult(outputs, examples), modelSpec };
  }

  private async ask(
    servable: Servable,
    { modelSpec, input }: ExamplesRequest,
    wantedOutputs: (signature: SignatureDef) => string[],
    signal: AbortSignal,
  ): Promise<Answer> {
    const signatureName = modelSpec?.signatureName || DEFAULT_SIGNATURE;
    const signature = servable.signature(signatureName);
    if (!signature) throw invalidArgument(`No signature was found with the name: ${signatureName}`);
    const outputFilter = wantedOutputs(signatureDef(signature));
    const data = inputExamples(input);
    const inputs = { inputs: encodeTensor({ dtype: 'string', shape: [data.length], data }) };
    const outputs = await this.predictor.run(servable, signature, { inputs, outputFilter }, signal);
    return { outputs, examples: data.length, modelSpec: servable.spec(signatureName) };
  }
}
