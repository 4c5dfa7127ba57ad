import { layerWeights } from '../layer-weights.js';
import type { ConvolutionLayer, DepthwiseLayer } from '../network.js';
import type { SafeTensor } from '../safetensors.js';
import { BackboneGraph, type BackboneValue, T } from './backbone-graph.js';
import { float32s, type TensorflowDtype } from './graph.js';

/** Full precision; kernels as they are stored. */
export class FloatGraph extends BackboneGraph<BackboneValue> {
  protected pixels(levels: string): BackboneValue {
    const { graph, network } = this;
    graph.constant('mean', float32s([], [network.mean]));
    graph.constant('deviation', float32s([], [network.deviation]));
    graph.add('Sub', 'centred', [levels, 'mean'], T);
    return { node: graph.add('RealDiv', 'normalised', ['centred', 'deviation'], T) };
  }

  protected convolved(layer: ConvolutionLayer | DepthwiseLayer, { node }: BackboneValue): BackboneValue {
    const { name, activation } = layer;
    const { kernel, bias } = layerWeights(layer, this.weights);
    const biased = this.convolution(
      layer,
      node,
      this.constant(`${name}/kernel`, kernel),
      this.constant(`${name}/bias`, bias),
    );
    return { node: activation === 'none' ? biased : this.graph.add('Relu6', `${name}/relu6`, [biased], T) };
  }

  protected added(inner: BackboneValue, input: BackboneValue): BackboneValue {
    return { node: this.graph.add('AddV2', `${inner.node}/sum`, [inner.node, input.node], T) };
  }

  protected float({ node }: BackboneValue): string {
    return node;
  }

  /** Half precision stays so in the file; TensorFlow folds the Cast when it makes a session. */
  private constant(name: string, { dtype, shape, data }: SafeTensor): string {
    const type = ({ F16: 'float16', F32: 'float32', I32: 'int32' } as const)[dtype] satisfies TensorflowDtype;
    this.graph.constant(name, { dtype: type, shape, data });
    return type === 'float32' ? name : this.graph.widened(name, type);
  }
}
