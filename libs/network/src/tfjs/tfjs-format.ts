import type { SafeTensor } from '../safetensors.js';

/** A layer of a functional Keras model as its JSON tells it. */
export interface TfjsLayer {
  kind:
    | 'InputLayer'
    | 'Rescaling'
    | 'Conv2D'
    | 'DepthwiseConv2D'
    | 'Add'
    | 'GlobalAveragePooling2D'
    | 'Permute'
    | 'Average'
    | 'Dense';
  name: string;
  config: Record<string, unknown>;
  /** The layers that it reads from, in each of its uses; none where it is the input. */
  uses: (readonly LayerUse[])[];
}

/** A layer that is used more than once gives as many values. */
export interface LayerUse {
  layer: string;
  use: number;
}

/** `LAYER/kernel`, `LAYER/depthwise_kernel` or `LAYER/bias`. */
export interface TfjsWeight {
  name: string;
  tensor: SafeTensor;
}

interface TfjsModelParts {
  name: string;
  layers: readonly TfjsLayer[];
  /** Names of layers. */
  inputs: readonly string[];
  outputs: readonly string[];
  /** In the order in which `weightsFile` holds them, one behind the other. */
  weights: readonly TfjsWeight[];
  weightsFile: string;
}

/**
 * The content of `model.json` of a layers model: Keras' topology, and where each weight lies
 * (https://js.tensorflow.org/api/4.22.0/#loadLayersModel; io.ModelJSON of @tensorflow/tfjs-core). Half precision is
 * told as a quantisation that the reader undoes.
 */
export function tfjsManifest({
  name,
  layers,
  inputs,
  outputs,
  weights,
  weightsFile,
}: TfjsModelParts): unknown {
  return {
    format: 'layers-model',
    generatedBy: 'amend',
    convertedBy: null,
    modelTopology: {
      class_name: 'Model',
      config: {
        name,
        layers: layers.map(layerJson),
        input_layers: inputs.map((layer) => port({ layer, use: 0 })),
        output_layers: outputs.map((layer) => port({ layer, use: 0 })),
      },
    },
    weightsManifest: [{ paths: [weightsFile], weights: weights.map(weightJson) }],
  };
}

function layerJson({ kind, name, config, uses }: TfjsLayer) {
  return {
    class_name: kind,
    name,
    config: { name, ...config },
    inbound_nodes: uses.map((inputs) => inputs.map((input) => [...port(input), {}])),
  };
}

/** The only output of a layer's use. */
function port({ layer, use }: LayerUse): [string, number, number] {
  return [layer, use, 0];
}

function weightJson({ name, tensor: { dtype, shape } }: TfjsWeight) {
  const whole = { name, shape, dtype: dtype === 'I32' ? 'int32' : 'float32' };
  return dtype === 'F16'
    ? { ...whole, quantization: { dtype: 'float16', original_dtype: 'float32' } }
    : whole;
}
