import { type Example, example, type Feature, type InferenceInput } from '@amend/serving-protocol';
import { invalidArgument } from '../serving-status.js';
import { base64Of, isBase64 } from './json-tensor.js';
import type { Json, JsonObject } from './parse-json.js';

/** The Examples of a classify or regress request. @throws ServingStatus INVALID_ARGUMENT */
export function examplesInput(body: JsonObject): InferenceInput {
  const list = body.get('examples');
  if (!Array.isArray(list))
    throw invalidArgument("When method is classify, 'examples' key must be present, and a list");
  const examples = list.map((each) => example.encode(exampleOf(each)));
  const context = body.get('context');
  if (context === undefined) return { exampleList: { examples } };
  return { exampleListWithContext: { examples, context: example.encode(exampleOf(context)) } };
}

function exampleOf(value: Json): Example {
  if (!(value instanceof Map)) throw invalidArgument('Example must be JSON object but got another value');
  const features = [...value].map(([name, each]): [string, Feature] => [name, featureOf(name, each)]);
  return { features: { feature: Object.fromEntries(features) } };
}

/** Whole numbers and booleans are integers, so that a float has to be written with its fraction. */
function featureOf(name: string, value: Json): Feature {
  const list = Array.isArray(value) ? value : [value];
  const kinds = new Set(list.map((each) => kindOf(name, each)));
  const [kind] = kinds;
  if (kinds.size > 1)
    throw invalidArgument(`Unexpected element type in feature: ${name}, mixing of types is not allowed`);
  switch (kind) {
    case 'float':
      return { floatList: { value: list.map(Number) } };
    case 'int64':
      return { int64List: { value: list.map((each) => String(BigInt(each as bigint | boolean))) } };
    default:
      return { bytesList: { value: list.map((each) => base64Of(each) ?? Buffer.from(String(each))) } };
  }
}

function kindOf(name: string, value: Json): 'float' | 'int64' | 'bytes' {
  if (typeof value === 'number') return 'float';
  if (typeof value === 'bigint' || typeof value === 'boolean') return 'int64';
  if (typeof value === 'string' || isBase64(value)) return 'bytes';
  throw invalidArgument(`Unsupported JSON value for feature: ${name}`);
}
