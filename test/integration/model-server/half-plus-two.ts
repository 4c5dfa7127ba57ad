import { encodeOnnx } from '@amend/network';
import { scalar } from './tiny-model';

/**
 * TensorFlow Serving's own test model, as ONNX: y = x/2 + `offset`, y2 = x/2 + 3, y3 = x/2 + 3, with its signatures. Inputs may
 * have any shape, as they may there.
 */
export function halfPlusTwo(offset = 2): { onnx: Uint8Array; manifest: object } {
  const outputs = ['y', 'y2', 'y3'];
  const onnx = encodeOnnx({
    name: 'half-plus-two',
    inputs: [{ name: 'x', dtype: 'float32' }],
    outputs: outputs.map((name) => ({ name, dtype: 'float32' as const })),
    initializers: [scalar('half', 0.5), scalar('offset', offset), scalar('three', 3)],
    nodes: [
      { op: 'Mul', inputs: ['x', 'half'], outputs: ['halved'] },
      { op: 'Add', inputs: ['halved', 'offset'], outputs: ['y'] },
      { op: 'Add', inputs: ['halved', 'three'], outputs: ['y2'] },
      { op: 'Add', inputs: ['halved', 'three'], outputs: ['y3'] },
    ],
  });
  const tensor = (name: string) => ({ tensor: name, dtype: 'float32', shape: [-1, 1], anyRank: true });
  const ofExamples = (method: string, alias: string, output: string) => ({
    kind: 'examples',
    method,
    input: 'inputs',
    features: { x: tensor('x') },
    outputs: { [alias]: tensor(output) },
  });
  const ofTensor = (method: string, input: string, alias: string, output: string) => ({
    kind: 'tensor',
    method,
    inputs: { [input]: tensor('x') },
    outputs: { [alias]: tensor(output) },
  });
  return {
    onnx,
    manifest: {
      signatures: {
        serving_default: ofTensor('predict', 'x', 'y', 'y'),
        regress_x_to_y: ofExamples('regress', 'outputs', 'y'),
        regress_x_to_y2: ofExamples('regress', 'outputs', 'y2'),
        classify_x_to_y: ofExamples('classify', 'scores', 'y'),
        regress_x2_to_y3: ofTensor('regress', 'inputs', 'outputs', 'y3'),
      },
    },
  };
}
