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
import { answeredBy, type Classifier } from './classifier.js';

const missing = (name: string) => `Requested signature not found in model graph: ${name}`;

/** Answers several Classify and Regress tasks on the same Examples, all by one version. @throws ServingStatus */
export async function multiInference(
  classifier: Classifier,
  servable: Servable,
  { tasks, input }: MultiInferenceRequest,
  signal: AbortSignal,
): Promise<MultiInferenceResponse> {
  const names = tasks.map(({ modelSpec }) => modelSpec?.signatureName || DEFAULT_SIGNATURE);
  checkTasks(tasks, names);
  const results = tasks.map(async ({ methodName }, index): Promise<InferenceResult> => {
    const signatureName = names[index] ?? DEFAULT_SIGNATURE;
    const call = { signatureName, input, missing };
    const modelSpec = answeredBy(servable, signatureName);
    return methodName === CLASSIFY
      ? { modelSpec, classificationResult: await classifier.classification(servable, call, signal) }
      : { modelSpec, regressionResult: await classifier.regression(servable, call, signal) };
  });
  return { results: await Promise.all(results) };
}

const CLASSIFY = 'tensorflow/serving/classify';
const METHODS = [CLASSIFY, 'tensorflow/serving/regress'];

function checkTasks(tasks: readonly InferenceTask[], names: readonly string[]): void {
  const model = tasks[0]?.modelSpec?.name;
  const seen = new Set<string>();
  for (const [index, { modelSpec, methodName }] of tasks.entries()) {
    if (!modelSpec?.name) throw invalidArgument('Found ModelSpec with an empty model name.');
    if (modelSpec.name !== model) {
      throw invalidArgument('All ModelSpecs in a MultiInferenceRequest must access the same model name.');
    }
    const name = names[index] ?? '';
    if (seen.has(name)) throw invalidArgument(`Duplicate evaluation of signature: ${name}`);
    seen.add(name);
    if (!METHODS.includes(methodName))
      throw new ServingStatus(status.UNIMPLEMENTED, `Unsupported signature method_name: ${methodName}`);
  }
}
