import type { ActivationRanges } from '../activation-ranges.js';
import type { NetworkDescription } from '../network.js';
import type { Tensors } from '../safetensors.js';
import { FloatBackbone } from './float-backbone.js';
import { encodeOnnx, type OnnxNode } from './onnx.js';

/** A network that tells of one image between which values each of its activations lies. */
export interface CalibrationNetwork {
  /** ONNX: `pixels` uint8 [1, size, size, 3] → `lowest` and `highest`, float [n, 1, 1, 1] each. */
  onnx: Uint8Array;
  /** What was answered, by the names of the values. */
  rangesOf(answer: { lowest: Float32Array; highest: Float32Array }): ActivationRanges;
}

/** The backbone in full precision, with the range of each value that is quantised in int8. */
export function emitCalibrationOnnx(network: NetworkDescription, weights: Tensors): CalibrationNetwork {
  const graph = new FloatBackbone(network, weights).graph();
  const names = graph.nodes.flatMap(quantisedValue);
  // What is clipped next is quantised after that.
  const clipped = new Set(graph.nodes.flatMap(({ op, inputs }) => (op === 'Clip' ? inputs[0] : [])));
  const values = names.filter((name) => !clipped.has(name));
  for (const [output, op] of [
    ['lowest', 'ReduceMin'],
    ['highest', 'ReduceMax'],
  ] as const) {
    const each = values.map((name) => `${name}.${output}`);
    for (const [index, name] of values.entries())
      graph.nodes.push({ op, inputs: [name], outputs: [each[index] as string] });
    graph.nodes.push({ op: 'Concat', inputs: each, outputs: [output], attributes: { axis: { int: 0 } } });
  }
  const shape = [values.length, 1, 1, 1];
  const outputs = ['lowest', 'highest'].map((name) => ({ name, dtype: 'float32' as const, shape }));
  return {
    onnx: encodeOnnx({ ...graph, outputs }),
    rangesOf: ({ lowest, highest }) =>
      new Map(
        values.map((name, index) => [
          name,
          { lowest: lowest[index] ?? Number.NaN, highest: highest[index] ?? Number.NaN },
        ]),
      ),
  };
}

function quantisedValue({ op, outputs }: OnnxNode): string[] {
  return ['Conv', 'Clip', 'Add'].includes(op) ? outputs : [];
}
