import { ModelProto } from './onnx-schema.js';

export type OnnxDtype = 'float32' | 'float16' | 'uint8' | 'int8' | 'int32' | 'int64';

/** A constant; `data` holds its elements row-major and little-endian, as many bytes as shape and dtype ask for. */
export interface OnnxTensor {
  name: string;
  dtype: OnnxDtype;
  shape: number[];
  data: Uint8Array;
}

export type OnnxAttribute = { int: number } | { ints: number[] };

export interface OnnxNode {
  op: string;
  inputs: string[];
  outputs: string[];
  attributes?: Record<string, OnnxAttribute>;
}

/** A graph input or output; a string in `shape` is a symbolic dimension, such as `batch`; without a shape any will do. */
export interface OnnxValue {
  name: string;
  dtype: OnnxDtype;
  shape?: (number | string)[];
}

/** A graph of ONNX operators; nodes stand in an order in which each one's inputs are already made. */
export interface OnnxGraph {
  name: string;
  nodes: OnnxNode[];
  initializers: OnnxTensor[];
  inputs: OnnxValue[];
  outputs: OnnxValue[];
  metadata?: Record<string, string>;
}

// The newest pair that every runtime of the last years reads: IR 8 and operator set 17.
const irVersion = 8;
const operatorSet = 17;

/** ONNX's own numbers for its element types (TensorProto.DataType), and bytes an element. */
const onnxElementTypes: Record<OnnxDtype, { code: number; bytes: number }> = {
  float32: { code: 1, bytes: 4 },
  uint8: { code: 2, bytes: 1 },
  int8: { code: 3, bytes: 1 },
  int32: { code: 6, bytes: 4 },
  int64: { code: 7, bytes: 8 },
  float16: { code: 10, bytes: 2 },
};

/**
 * The graph as the bytes of an ONNX file (ModelProto, https://onnx.ai/onnx/repo-docs/IR.html).
 * Throws when an initializer's data does not fill its shape.
 */
export function encodeOnnx(graph: OnnxGraph): Uint8Array {
  return ModelProto.encode({
    ir_version: irVersion,
    producer_name: 'amend',
    opset_import: [{ domain: '', version: operatorSet }],
    graph: {
      name: graph.name,
      node: graph.nodes.map(node),
      initializer: graph.initializers.map(initializer),
      input: graph.inputs.map(value),
      output: graph.outputs.map(value),
    },
    metadata_props: Object.entries(graph.metadata ?? {}).map(([key, entry]) => ({ key, value: entry })),
  }).finish();
}

function node({ op, inputs, outputs, attributes = {} }: OnnxNode) {
  return {
    input: inputs,
    output: outputs,
    name: outputs[0],
    op_type: op,
    attribute: Object.entries(attributes).map(([key, attribute]) => ({
      name: key,
      ...attributeValue(attribute),
    })),
  };
}

function attributeValue(attribute: OnnxAttribute) {
  return 'int' in attribute ? { type: 2, i: attribute.int } : { type: 7, ints: attribute.ints };
}

function initializer({ name, dtype, shape, data }: OnnxTensor) {
  const { code, bytes } = onnxElementTypes[dtype];
  const expected = shape.reduce((product, side) => product * side, bytes);
  if (data.byteLength !== expected) {
    throw new Error(
      `ONNX tensor ${name}: ${dtype} [${shape}] needs ${expected} bytes, got ${data.byteLength}`,
    );
  }
  return { name, dims: shape, data_type: code, raw_data: data };
}

function value({ name, dtype, shape }: OnnxValue) {
  return {
    name,
    type: {
      tensor_type: {
        elem_type: onnxElementTypes[dtype].code,
        ...(shape && {
          shape: {
            dim: shape.map((side) => (typeof side === 'string' ? { dim_param: side } : { dim_value: side })),
          },
        }),
      },
    },
  };
}
