import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import { readFileSync } from 'node:fs';
import {
  assets,
  efficientNetLite0,
  emitBackboneOnnx,
  floatBytes,
  type Layer,
  type NetworkDescription,
  readSafetensors,
  type Tensors,
} from '@amend/network';
import * as tf from '@tensorflow/tfjs-core';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { seededRandom } from '../random.js';
import { TrainableBackbone } from './trainable-backbone.js';

// No advice about other backends.
tf.env().set('IS_TEST', true);

const none = 'none' as const;
const convolution = (name: string, kernelSize: number, stride: number, inputs: number, outputs: number) =>
  ({ kind: 'convolution', name, kernelSize, stride, inputs, outputs, activation: 'relu6' }) as const;
const depthwise = (name: string, kernelSize: number, stride: number) =>
  ({ kind: 'depthwise', name, kernelSize, stride, channels: 4, activation: none }) as const;

/** Every kind of layer, with even and odd sides, paddings and strides. */
const layers: Layer[] = [
  convolution('stem', 3, 2, 3, 4),
  depthwise('wide', 5, 2),
  { kind: 'residual', layers: [convolution('expand', 1, 1, 4, 4), depthwise('narrow', 3, 1)] },
  convolution('second', 3, 1, 4, 4),
  depthwise('last', 3, 2),
  { ...convolution('head', 1, 1, 4, 5), activation: none },
];
const network: NetworkDescription = {
  name: 'tiny',
  inputSize: 18,
  shorterSide: 20,
  embeddingSize: 5,
  mean: 127,
  deviation: 128,
  layers,
};

function weightsOf(parts: readonly Layer[], random: () => number): Map<string, Float32Array> {
  return new Map(
    parts.flatMap((layer): [string, Float32Array][] => {
      if (layer.kind === 'residual') return [...weightsOf(layer.layers, random)];
      const [inner, outputs] =
        layer.kind === 'depthwise'
          ? [layer.channels, layer.channels]
          : [layer.inputs * layer.outputs, layer.outputs];
      return [
        [
          `${layer.name}.kernel`,
          Float32Array.from({ length: layer.kernelSize ** 2 * inner }, () => random() - 0.4),
        ],
        [`${layer.name}.bias`, Float32Array.from({ length: outputs }, () => random() - 0.2)],
      ];
    }),
  );
}

function tensorsOf(parts: readonly Layer[], numbers: Map<string, Float32Array>): Tensors {
  return new Map(
    parts.flatMap((layer): [string, { dtype: 'F32'; shape: number[]; data: Uint8Array }][] => {
      if (layer.kind === 'residual') return [...tensorsOf(layer.layers, numbers)] as never;
      const { name, kernelSize: side } = layer;
      const inner = layer.kind === 'depthwise' ? [layer.channels, 1] : [layer.inputs, layer.outputs];
      const tensor = (part: string, shape: number[]) => {
        const data = floatBytes(numbers.get(`${name}.${part}`) as Float32Array);
        return [`${name}.${part}`, { dtype: 'F32' as const, shape, data }] as [
          string,
          { dtype: 'F32'; shape: number[]; data: Uint8Array },
        ];
      };
      return [
        tensor('kernel', [side, side, ...inner]),
        tensor('bias', [layer.kind === 'depthwise' ? layer.channels : layer.outputs]),
      ];
    }),
  );
}

const pixelsOf = (count: number, side: number) => {
  const random = seededRandom(7);
  return Uint8Array.from({ length: count * side * side * 3 }, () => 256 * random());
};
const images = (pixels: Uint8Array, side: number) =>
  tf.cast(
    tf.tensor4d(Int32Array.from(pixels), [pixels.length / (side * side * 3), side, side, 3], 'int32'),
    'float32',
  );

describe('TrainableBackbone', () => {
  it('gives the embeddings that onnxruntime gives, of the backbone that is served', async () => {
    await tf.setBackend('wasm');
    const weights = readSafetensors(readFileSync(assets.weights));
    const pixels = pixelsOf(2, 224);
    const backbone = TrainableBackbone.of(tf, efficientNetLite0, weights);
    const embeddings = await backbone.embed(images(pixels, 224)).data();
    const session = await InferenceSession.create(emitBackboneOnnx(efficientNetLite0, weights));
    const served = await session.run({ pixels: new Tensor('uint8', pixels, [2, 224, 224, 3]) });
    const expected = served.embedding?.data as Float32Array;
    const furthest = expected.reduce(
      (most, value, at) => Math.max(most, Math.abs(value - (embeddings[at] as number))),
      0,
    );
    expect(expected).toHaveLength(2 * 1280);
    expect(furthest).toBeLessThan(1e-4);
  });

  describe.each(['cpu', 'wasm'])('on %s', (backend) => {
    const numbers = weightsOf(layers, seededRandom(3));
    const pixels = pixelsOf(2, 18);
    const direction = Float32Array.from({ length: 10 }, (_, at) => Math.cos(at));

    /** Some number that depends on all embeddings. */
    async function loss(backbone: TrainableBackbone): Promise<number> {
      const embeddings = (await backbone.embed(images(pixels, 18)).data()) as Float32Array;
      return embeddings.reduce((sum, value, at) => sum + value * (direction[at] as number), 0);
    }

    beforeAll(() => tf.setBackend(backend));

    it('goes back the way that small changes of each weight tell', async () => {
      const backbone = TrainableBackbone.of(tf, network, tensorsOf(layers, numbers));
      const pass = backbone.record(images(pixels, 18));
      const slopes = pass.back(tf.tensor2d(direction, [2, 5]));
      expect([...slopes.keys()].sort()).toEqual([...backbone.variables.keys()].sort());
      const random = seededRandom(11);
      for (const [name, slope] of slopes) {
        const found = (await slope.data()) as Float32Array;
        // A random way through all numbers of the weight at once.
        const way = Float32Array.from(found, () => random() - 0.5);
        const expected = found.reduce((sum, value, at) => sum + value * (way[at] as number), 0);
        const variable = backbone.variables.get(name) as tf.Variable;
        const start = await variable.data();
        const at = async (by: number) => {
          variable.assign(
            tf.tensor(
              Float32Array.from(start, (v, i) => v + by * (way[i] as number)),
              variable.shape,
            ),
          );
          return loss(backbone);
        };
        const measured = ((await at(2e-3)) - (await at(-2e-3))) / 4e-3;
        await at(0);
        expect([name, Math.abs(measured - expected) / (0.05 + Math.abs(measured))]).toEqual([
          name,
          expect.closeTo(0, 1),
        ]);
      }
    });

    it('keeps no tensor of a pass that was gone back', async () => {
      const backbone = TrainableBackbone.of(tf, network, tensorsOf(layers, numbers));
      const shown = images(pixels, 18);
      const before = tf.memory().numTensors;
      const slopes = backbone.record(shown).back(tf.tensor2d(direction, [2, 5]));
      tf.dispose([...slopes.values()]);
      // The slope that was handed over is the caller's.
      expect(tf.memory().numTensors).toBe(before + 1);
    });
  });

  it('names the weights that do not fit', () => {
    expect(() => TrainableBackbone.of(tf, network, new Map())).toThrow('The weights hold no stem.kernel');
  });
});
