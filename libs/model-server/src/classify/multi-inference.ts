import type {
  InferenceResult,
  InferenceTask,
  MultiInferenceRequest,
  MultiInferenceResponse,
} from '@amend/serving-protocol';
import { status } from '@grpc/grpc-js';
import type { Servable } from '../lifecycle/servable.js';
import { DEFAULT_SIGNATURE } from '../predict/predictor.js';
import { invalidArgument, ServingStatus } from '../serving-status.js';
import type { Classifier } from './classifier.js';

const CLASSIFY = 'tensorflow/serving/classify';
const METHODS = [CLASSIFY, 'tensorflow/serving/regress'];

/** Answers several Classify and Regress tasks on the same Examples, all by one version. @throws ServingStatus */
export async function multiInference(
  classifier: Classifier,
  servable: Servable,
  { tasks, input }: MultiInferenceRequest,
  signal: AbortSignal,
): Promise<MultiInferenceResponse> {
  checkTasks(tasks, servable);
  const results = tasks.map(async ({ modelSpec, methodName }): Promise<InferenceResult> => {
    const request = { modelSpec, input };
    if (methodName === CLASSIFY) {
      const answer = await classifier.classify(servable, request, signal);
      return { modelSpec: answer.modelSpec, classificationResult: answer.result };
    }
    const answer = await classifier.regress(servable, request, signal);
    return { modelSpec: answer.modelSpec, regressionResult: answer.result };
  });
  return { results: await Promise.all(results) };
}

function checkTasks(tasks: readonly InferenceTask[], servable: Servable): void {
  const seen = new Set<string>();
  for (const { modelSpec, methodName } of tasks) {
    if (!modelSpec?.name) throw invalidArgument('Found ModelSpec with an empty model name.');
    if (modelSpec.name !== servable.model) {
      throw invalidArgument('All ModelSpecs in a MultiInferenceRequest must access the same model name.');
    }
    const name = modelSpec.signatureName || DEFAULT_SIGNATURE;
    if (seen.has(name)) throw invalidArgument(`Duplicate evaluation of signature: ${name}`);
    seen.add(name);
    if (!servable.signature(name))
      throw invalidArgument(`Requested signature not found in model graph: ${name}`);
    if (!METHODS.includes(methodName))
      throw new ServingStatus(status.UNIMPLEMENTED, `Unsupported signature method_name: ${methodName}`);
  }
}
