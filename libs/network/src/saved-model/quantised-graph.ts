import type { ActivationRanges } from '../activation-ranges.js';
import { layerWeights } from '../layer-weights.js';
import type { ConvolutionLayer, DepthwiseLayer, NetworkDescription } from '../network.js';
import { HIGHEST_LEVEL, pixelScale, quantisedWeights, scaleOf, type Uint8Scale } from '../quantise.js';
import type { Tensors } from '../safetensors.js';
import { BackboneGraph, type BackboneValue, T } from './backbone-graph.js';
import { float32s, type TensorflowGraph } from './graph.js';

/** Levels, 0 to 255, in a float each. */
interface Levels extends BackboneValue, Uint8Scale {
  /** As in the ONNX file of full precision. */
  name: string;
}

/**
 * int8 in TensorFlow, whose own integer kernels no server is sure to have: whole numbers in floats. Their sums are exact
 * (`quantisedWeights` sees to it), in any order, and each is brought to the next levels by the operations that onnxruntime
 * takes (MLAS' requantisation and QLinearAdd), rounded as there. It must be so: one level apart somewhere becomes many apart
 * on the way through the layers, so that int8 rounded any other way gives scores that are some hundredths off.
 */
export class QuantisedGraph extends BackboneGraph<Levels> {
  private readonly shared = new Set<string>();

  /** @param ranges of the same weights */
  constructor(
    graph: TensorflowGraph,
    network: NetworkDescription,
    weights: Tensors,
    private readonly ranges: ActivationRanges,
  ) {
    super(graph, network, weights);
  }

  protected pixels(levels: string): Levels {
    return { name: levels, node: levels, ...pixelScale(this.network) };
  }

  protected convolved(layer: ConvolutionLayer | DepthwiseLayer, input: Levels): Levels {
    const { name, activation } = layer;
    const { kernel, bias } = quantisedWeights(layer, this.weights, input.scale);
    const { shape } = layerWeights(layer, this.weights).kernel;
    // A byte a number in the file; TensorFlow folds the Cast when it makes a session.
    this.graph.constant(`${name}/kernel`, { dtype: 'int8', shape, data: new Uint8Array(kernel.data.buffer) });
    const sum = this.convolution(
      layer,
      this.centred(input),
      this.graph.widened(`${name}/kernel`, 'int8'),
      this.floats(`${name}/bias`, bias.data),
    );
    const output = this.levels(activation === 'none' ? name : `${name}.${activation}`);
    const ratios = bias.scales.map((scale) => scale / output.scale);
    const scaled = this.graph.add('Mul', `${name}/scaled`, [sum, this.floats(`${name}/ratio`, ratios)], T);
    // Shifted after it is rounded, as there.
    const clipped = this.clipped(scaled, -output.zeroPoint, HIGHEST_LEVEL - output.zeroPoint);
    return { ...output, node: this.shifted(this.rounded(clipped), output.zeroPoint) };
  }

  protected added(inner: Levels, input: Levels): Levels {
    const output = this.levels(`${inner.name}.sum`);
    const name = `${inner.node}/sum`;
    this.graph.add('AddV2', name, [this.float(inner), this.float(input)], T);
    this.float32(`${name}/scale/value`, output.scale);
    // No constant: TensorFlow would multiply by its reciprocal, which rounds otherwise.
    const divisor = this.graph.add('PlaceholderWithDefault', `${name}/scale`, [`${name}/scale/value`], {
      dtype: { type: 'float32' },
      shape: { shape: [] },
    });
    const scaled = this.graph.add('RealDiv', `${name}/scaled`, [name, divisor], T);
    const clipped = this.clipped(scaled, -output.zeroPoint, HIGHEST_LEVEL - output.zeroPoint);
    return { ...output, node: this.rounded(this.shifted(clipped, output.zeroPoint)) };
  }

  protected float(value: Levels): string {
    return this.once(`${value.node}/float`, (name) =>
      this.graph.add('Mul', name, [this.centred(value), this.float32(`${name}/scale`, value.scale)], T),
    );
  }

  private levels(name: string): Omit<Levels, 'node'> {
    return { name, ...scaleOf(this.ranges, name) };
  }

  /** Zero at zero, which is what a convolution is padded with. */
  private centred({ node, zeroPoint }: Levels): string {
    if (zeroPoint === 0) return node;
    return this.once(`${node}/centred`, (name) =>
      this.graph.add('Sub', name, [node, this.float32(`${name}/zero`, zeroPoint)], T),
    );
  }

  /** What a block's first layer and its sum both read. */
  private once(name: string, add: (name: string) => string): string {
    if (this.shared.has(name)) return name;
    this.shared.add(name);
    return add(name);
  }

  private shifted(node: string, zeroPoint: number): string {
    if (zeroPoint === 0) return node;
    return this.graph.add('AddV2', `${node}/level`, [node, this.float32(`${node}/zero`, zeroPoint)], T);
  }

  /** Halves to the even neighbour. */
  private rounded(node: string): string {
    return this.graph.add('Round', `${node}/rounded`, [node], T);
  }

  private clipped(node: string, lowest: number, highest: number): string {
    const bounds = [this.float32(`${node}/lowest`, lowest), this.float32(`${node}/highest`, highest)];
    return this.graph.add('ClipByValue', `${node}/clipped`, [node, ...bounds], T);
  }

  private floats(name: string, values: ArrayLike<number>): string {
    return this.graph.constant(name, float32s([values.length], values));
  }

  private float32(name: string, value: number): string {
    return this.graph.constant(name, float32s([], [value]));
  }
}
