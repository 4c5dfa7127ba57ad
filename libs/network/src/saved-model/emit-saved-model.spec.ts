import fc from 'fast-check';
import type { NetworkDescription } from '../network.js';
import { emitCalibrationOnnx } from '../onnx/calibration.js';
import { withRanges } from '../ranges-in-weights.js';
import type { Tensors } from '../safetensors.js';
import { headOf, networks, numbers, weightsOf } from '../testing/generated-networks.js';
import { emitSavedModel } from './emit-saved-model.js';
import { encodeSavedModel } from './encode-saved-model.js';
import { float32s, int32s, TensorflowGraph } from './graph.js';
import { SavedModelProto } from './tensorflow-schema.js';

interface Decoded {
  meta_graphs: {
    graph_def: { node: { name: string; op: string; input: string[] }[] };
    signature_def: Record<
      string,
      Record<
        'inputs' | 'outputs',
        Record<string, { name: string; tensor_shape: { dim: { size: string }[] } }>
      >
    >;
  }[];
}

function decode(bytes: Uint8Array): Decoded['meta_graphs'][number] {
  const model = SavedModelProto.toObject(SavedModelProto.decode(bytes), { longs: String, arrays: true });
  const [graph] = (model as Decoded).meta_graphs;
  if (!graph) throw new Error('no meta graph');
  return graph;
}

/** Of every value that there is, the same. */
function rangesOf(network: NetworkDescription, weights: Tensors) {
  const numbersOf = { lowest: new Float32Array(20).fill(-1), highest: new Float32Array(20).fill(6) };
  return emitCalibrationOnnx(network, weights).rangesOf(numbersOf);
}

// What TensorFlow makes of the files is looked at in test/conformance.
describe('emitSavedModel', () => {
  it('reads every node from one that is there, whatever the description', () => {
    fc.assert(
      fc.property(networks, fc.constantFrom('F16', 'F32', 'int8'), fc.nat(), (network, kind, seed) => {
        const next = numbers(seed);
        const weights = weightsOf(network.layers, kind === 'F16' ? 'F16' : 'F32', next);
        const model = emitSavedModel(
          network,
          kind === 'int8' ? withRanges(weights, rangesOf(network, weights)) : weights,
          headOf(network, 2, next),
          ['cat', 'dog'],
        );
        const { graph_def, signature_def } = decode(model);
        const names = new Set(graph_def.node.map(({ name }) => name));
        const read = graph_def.node.flatMap(({ input }) => input);
        const fed = Object.values(signature_def).flatMap(({ inputs, outputs }) =>
          [...Object.values(inputs), ...Object.values(outputs)].map(({ name }) => name),
        );
        const unknown = [...read, ...fed].filter((one) => !names.has(one.replace(/^\^|:\d+$/g, '')));
        expect(unknown).toEqual([]);
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  const network = {
    name: 'tiny',
    shorterSide: 10,
    inputSize: 8,
    embeddingSize: 3,
    mean: 127,
    deviation: 128,
    layers: [],
  };

  it.each([
    [2, ['2', '2']],
    [7, ['5', '5']],
  ])('answers the best of %i classes', (classes, expected) => {
    const names = Array.from({ length: classes }, (_, index) => `class ${index}`);
    const { signature_def } = decode(
      emitSavedModel(
        network,
        new Map(),
        headOf(network, classes, () => 0),
        names,
      ),
    );
    const outputs = Object.values(signature_def.serving_default?.outputs ?? {});
    expect(outputs.map(({ tensor_shape }) => tensor_shape.dim[1]?.size)).toEqual(expected);
  });

  it('refuses a head or names that do not fit', () => {
    const head = headOf(network, 2, () => 0);
    expect(() => emitSavedModel(network, new Map(), head, ['cat'])).toThrow('1 names for the 2 classes');
    const wide = { ...network, embeddingSize: 4 };
    expect(() => emitSavedModel(wide, new Map(), head, ['cat', 'dog'])).toThrow('the head takes 3');
  });
});

describe('encodeSavedModel', () => {
  it('refuses constants that do not fill their shape', () => {
    const graph = new TensorflowGraph();
    graph.constant('short', int32s([3], [1, 2]));
    expect(() => encodeSavedModel(graph.nodes, {})).toThrow('int32 [3] needs 12, got 8');
  });

  it('refuses two nodes of one name', () => {
    const graph = new TensorflowGraph();
    graph.constant('one', float32s([], [1]));
    graph.constant('one', float32s([], [2]));
    expect(() => encodeSavedModel(graph.nodes, {})).toThrow('same name');
  });
});
