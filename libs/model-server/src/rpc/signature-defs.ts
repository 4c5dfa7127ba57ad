import { dtypes, type SignatureDef, type TensorInfo } from '@amend/serving-protocol';
import type { ServableManifest, SignatureTensor } from '../manifest.js';

const METHOD_NAME = 'tensorflow/serving/predict';

/** A version's signatures as GetModelMetadata describes them. */
export function signatureDefs({ signatures }: ServableManifest): Record<string, SignatureDef> {
  return Object.fromEntries(
    Object.entries(signatures).map(([name, signature]) => {
      if (signature.kind === 'tensor') {
        const { inputs, outputs } = signature;
        return [name, { inputs: infos(inputs), outputs: infos(outputs), methodName: METHOD_NAME }];
      }
      const { input, top } = signature;
      const inputs = { [input]: info(input, 'DT_STRING', [-1]) };
      const outputs = {
        classes: info('classes', 'DT_STRING', [-1, top]),
        scores: info('scores', 'DT_FLOAT', [-1, top]),
      };
      return [name, { inputs, outputs, methodName: METHOD_NAME }];
    }),
  );
}

function infos(tensors: Record<string, SignatureTensor>): Record<string, TensorInfo> {
  return Object.fromEntries(
    Object.entries(tensors).map(([alias, { tensor, dtype, shape }]) => [
      alias,
      info(`${tensor}:0`, dtypes[dtype].enumName, shape),
    ]),
  );
}

function info(name: string, dtype: string, shape: readonly number[]): TensorInfo {
  return { name, dtype, tensorShape: { dim: shape.map((size) => ({ size })) } };
}
