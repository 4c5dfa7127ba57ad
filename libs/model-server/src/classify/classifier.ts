import {
  type ClassificationResponse,
  type ClassificationResult,
  type ExamplesRequest,
  encodeTensor,
  type InferenceInput,
  type ModelSpec,
  type RegressionResponse,
  type RegressionResult,
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

/** A signature to be asked with Examples: which, with what, and which of its outputs are wanted. */
interface ExamplesCall {
  signatureName: string;
  input: InferenceInput | null | undefined;
  /** @throws ServingStatus if it cannot be asked so */
  outputs(signature: SignatureDef): string[];
  /** What to say if there is no such signature. */
  missing(name: string): string;
}

const missing = (name: string) => `No signature was found with the name: ${name}`;

/** Answers Classify and Regress on a version that has been found: Examples in, classes or numbers out. */
export class Classifier {
  constructor(private readonly predictor: Predictor) {}

  /** @throws ServingStatus */
  async classify(
    servable: Servable,
    { modelSpec, input }: ExamplesRequest,
    signal: AbortSignal,
  ): Promise<ClassificationResponse> {
    const signatureName = modelSpec?.signatureName || DEFAULT_SIGNATURE;
    const result = await this.classification(servable, { signatureName, input, missing }, signal);
    return { result, modelSpec: answeredBy(servable, signatureName) };
  }

  /** @throws ServingStatus */
  async regress(
    servable: Servable,
    { modelSpec, input }: ExamplesRequest,
    signal: AbortSignal,
  ): Promise<RegressionResponse> {
    const signatureName = modelSpec?.signatureName || DEFAULT_SIGNATURE;
    const result = await this.regression(servable, { signatureName, input, missing }, signal);
    return { result, modelSpec: answeredBy(servable, signatureName) };
  }

  async classification(
    servable: Servable,
    call: Omit<ExamplesCall, 'outputs'>,
    signal: AbortSignal,
  ): Promise<ClassificationResult> {
    const { outputs, examples } = await this.ask(servable, { ...call, outputs: classifyOutputs }, signal);
    return classificationResult(outputs, examples);
  }

  async regression(
    servable: Servable,
    call: Omit<ExamplesCall, 'outputs'>,
    signal: AbortSignal,
  ): Promise<RegressionResult> {
    const { outputs, examples } = await this.ask(servable, { ...call, outputs: regressOutputs }, signal);
    return regressionResult(outputs, examples);
  }

  private async ask(
    servable: Servable,
    call: ExamplesCall,
    signal: AbortSignal,
  ): Promise<{ outputs: Record<string, Tensor>; examples: number }> {
    const signature = servable.signature(call.signatureName);
    if (!signature) throw invalidArgument(call.missing(call.signatureName));
    const outputFilter = call.outputs(signatureDef(signature));
    const data = inputExamples(call.input);
    const inputs = { inputs: encodeTensor({ dtype: 'string', shape: [data.length], data }) };
    const outputs = await this.predictor.run(servable, signature, { inputs, outputFilter }, signal);
    return { outputs, examples: data.length };
  }
}

/** What an answer says of who gave it. */
export function answeredBy({ model, version }: Servable, signatureName: string): ModelSpec {
  return { name: model, version: { value: version }, signatureName };
}
