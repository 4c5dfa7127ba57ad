import { type DType, encodeTensor, type ModelSpec } from '@amend/serving-protocol';
import type { Signature } from '../manifest.js';
import { DEFAULT_SIGNATURE, type Predictor } from '../predict/predictor.js';
import type { Handlers } from '../rpc/handlers.js';
import { signatureDefs } from '../rpc/signature-defs.js';
import { invalidArgument, ServingStatus } from '../serving-status.js';
import { metadataBody, statusBody } from './describe.js';
import { examplesInput } from './examples-request.js';
import { floatText } from './json-text.js';
import { type Json, JsonError, type JsonObject, parseJson } from './parse-json.js';
import { predictInputs } from './predict-request.js';
import { predictBody } from './predict-response.js';
import type { RestTarget } from './rest-path.js';

/** Answers REST requests by what the calls of the same names answer. */
export class RestApi {
  constructor(
    private readonly handlers: Handlers,
    private readonly predictor: Predictor,
  ) {}

  /** @returns the body @throws ServingStatus */
  async answer(target: RestTarget, body: string, signal: AbortSignal): Promise<string> {
    const modelSpec = specOf(target);
    switch (target.verb) {
      case 'status': {
        const { modelVersionStatus } = await this.handlers.modelStatus({ modelSpec });
        return statusBody(modelVersionStatus);
      }
      case 'metadata': {
        const { model, version, manifest } = this.handlers.resolve(modelSpec);
        return metadataBody(model, version, signatureDefs(manifest));
      }
      case 'predict':
        return await this.predict(modelSpec, body, signal);
      case 'classify': {
        const { result } = await this.handlers.classify(examplesRequest(modelSpec, body), signal);
        const rows = result?.classifications.map(({ classes }) => {
          const pairs = classes.map(({ label, score }) => `[${JSON.stringify(label)}, ${floatText(score)}]`);
          return `[${pairs.join(', ')}]`;
        });
        return resultsBody(rows);
      }
      case 'regress': {
        const { result } = await this.handlers.regress(examplesRequest(modelSpec, body), signal);
        return resultsBody(result?.regressions.map(({ value }) => floatText(Math.fround(value))));
      }
    }
  }

  private async predict(modelSpec: ModelSpec, text: string, signal: AbortSignal): Promise<string> {
    const body = bodyOf(text, { flat: true });
    const signatureName = signatureNameOf(body) || DEFAULT_SIGNATURE;
    return await this.handlers.using(modelSpec, async (servable) => {
      const signature = servable.signature(signatureName);
      if (!signature)
        throw invalidArgument(`Serving signature name: "${signatureName}" not found in signature def`);
      const { form, inputs } = inputsOf(text, body, inputTypes(signature));
      const encoded = Object.entries(inputs).map(([alias, tensor]) => [alias, encodeTensor(tensor)]);
      const call = { inputs: Object.fromEntries(encoded), outputFilter: [] };
      return predictBody(await this.predictor.run(servable, signature, call, signal), form);
    });
  }
}

function specOf({ model, version, label }: RestTarget): ModelSpec {
  if (!model) throw invalidArgument('Missing model name in request.');
  if (version !== undefined) return { name: model, version: { value: Number(version) } };
  return label === undefined ? { name: model } : { name: model, versionLabel: label };
}

/** Mostly read flat, which is quick; where that does not fit, one by one, which tells what does not. */
function inputsOf(
  text: string,
  flat: JsonObject,
  types: ReadonlyMap<string, DType>,
): ReturnType<typeof predictInputs> {
  try {
    return predictInputs(flat, types);
  } catch (error) {
    if (!(error instanceof ServingStatus)) throw error;
    return predictInputs(bodyOf(text), types);
  }
}

function bodyOf(text: string, options?: { flat: boolean }): JsonObject {
  let value: Json;
  try {
    value = parseJson(text, options);
  } catch (error) {
    throw error instanceof JsonError ? invalidArgument(error.message) : error;
  }
  if (!(value instanceof Map)) throw invalidArgument('Request must be a JSON object');
  return value;
}

function signatureNameOf(body: JsonObject): string {
  const name = body.get('signature_name') ?? '';
  if (typeof name !== 'string') throw invalidArgument("'signature_name' key must be a string value.");
  return name;
}

function examplesRequest(modelSpec: ModelSpec, text: string) {
  const body = bodyOf(text);
  const signatureName = signatureNameOf(body);
  return { modelSpec: { ...modelSpec, signatureName }, input: examplesInput(body) };
}

const resultsBody = (results: readonly string[] = []) => `{\n    "results": [${results.join(', ')}\n    ]\n}`;

/** Of the inputs that a request has, by alias: Examples and images come as strings. */
function inputTypes(signature: Signature): Map<string, DType> {
  if (signature.kind !== 'tensor') return new Map([[signature.input, 'string']]);
  return new Map(Object.entries(signature.inputs).map(([alias, { dtype }]) => [alias, dtype]));
}
