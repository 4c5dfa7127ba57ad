import type { TensorflowAttribute, TensorflowDtype, TensorflowNode, TensorflowTensor } from './graph.js';
import { SavedModelProto } from './tensorflow-schema.js';

/** One input or output of a signature: an output of a node, such as `scores:0`; -1 is any size. */
export interface SignatureTensor {
  tensor: string;
  dtype: TensorflowDtype;
  shape: readonly number[];
}

export interface Signature {
  inputs: Record<string, SignatureTensor>;
  outputs: Record<string, SignatureTensor>;
}

/** TensorFlow's own numbers for its element types (types.proto), and bytes an element. */
const elementTypes: Record<TensorflowDtype, { code: number; bytes: number }> = {
  float32: { code: 1, bytes: 4 },
  int32: { code: 3, bytes: 4 },
  uint8: { code: 4, bytes: 1 },
  int8: { code: 6, bytes: 1 },
  string: { code: 7, bytes: 0 },
  bool: { code: 10, bytes: 1 },
  float16: { code: 19, bytes: 2 },
  resource: { code: 20, bytes: 0 },
};

/** That of TensorFlow 2.4: our graphs use nothing that is newer. */
const producer = 561;

/**
 * A graph without variables as the bytes of `saved_model.pb`, for the tag `serve`: that one file is a whole SavedModel.
 * Throws when a constant's data do not fill its shape, or when two nodes have one name.
 */
export function encodeSavedModel(
  nodes: readonly TensorflowNode[],
  signatures: Record<string, Signature>,
): Uint8Array {
  const names = new Set(nodes.map(({ name }) => name));
  if (names.size < nodes.length) throw new Error('SavedModel: two nodes have the same name');
  return SavedModelProto.encode({
    saved_model_schema_version: 1,
    meta_graphs: [
      {
        meta_info_def: { tags: ['serve'] },
        graph_def: { node: nodes.map(nodeDef), versions: { producer } },
        signature_def: mapValues(signatures, ({ inputs, outputs }) => ({
          inputs: mapValues(inputs, tensorInfo),
          outputs: mapValues(outputs, tensorInfo),
          method_name: 'tensorflow/serving/predict',
        })),
      },
    ],
  }).finish();
}

function nodeDef({ name, op, inputs, attributes, device }: TensorflowNode) {
  return { name, op, input: inputs, device, attr: mapValues(attributes, attributeValue) };
}

function attributeValue(attribute: TensorflowAttribute) {
  if ('type' in attribute) return { type: elementTypes[attribute.type].code };
  if ('shape' in attribute) return { shape: tensorShape(attribute.shape) };
  if ('tensor' in attribute) return { tensor: tensorProto(attribute.tensor) };
  if ('int' in attribute) return { i: attribute.int };
  if ('ints' in attribute) return { list: { i: attribute.ints } };
  if ('bool' in attribute) return { b: attribute.bool };
  return { s: new TextEncoder().encode(attribute.text) };
}

function tensorProto(tensor: TensorflowTensor) {
  const { code, bytes } = elementTypes[tensor.dtype];
  const elements = tensor.shape.reduce((product, side) => product * side, 1);
  const described = { dtype: code, tensor_shape: tensorShape(tensor.shape) };
  if (tensor.dtype === 'string') {
    expectSize(tensor, elements, tensor.texts.length);
    return { ...described, string_val: tensor.texts.map((text) => new TextEncoder().encode(text)) };
  }
  expectSize(tensor, elements * bytes, tensor.data.byteLength);
  return { ...described, tensor_content: tensor.data };
}

function expectSize({ dtype, shape }: TensorflowTensor, expected: number, size: number): void {
  if (size !== expected)
    throw new Error(`SavedModel: a constant ${dtype} [${shape}] needs ${expected}, got ${size}`);
}

function tensorInfo({ tensor, dtype, shape }: SignatureTensor) {
  return { name: tensor, dtype: elementTypes[dtype].code, tensor_shape: tensorShape(shape) };
}

function tensorShape(shape: readonly number[]) {
  return { dim: shape.map((size) => ({ size })) };
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
