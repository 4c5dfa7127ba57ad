import { dtypes, type SignatureDef, type TensorInfo } from '@amend/serving-protocol';
import type { ServableManifest, Signature, SignatureTensor } from '../manifest.js';

const methodName = (method = 'predict') => `tensorflow/serving/${method}`;

/** A version's signatures as GetModelMetadata describes them. */
export function signatureDefs({ signatures }: ServableManifest): Record<string, SignatureDef> {
  return Object.fromEntries(
    Object.entries(signatures).map(([name, signature]) => [name, signatureDef(signature)]),
  );
}

/** One signature as clients see it: whatever feeds the model inside, its inputs are those of the call. */
export function signatureDef(signature: Signature): SignatureDef {
  switch (signature.kind) {
    case 'tensor': {
      const { inputs, outputs, method } = signature;
      return { inputs: infos(inputs), outputs: infos(outputs), methodName: methodName(method) };
    }
    case 'examples': {
      const { input, outputs, method } = signature;
      return { inputs: strings(input), outputs: infos(outputs), methodName: methodName(method) };
    }
    case 'image': {
      const { input, top } = signature;
      const outputs = {
        classes: info('classes:0', 'DT_STRING', [-1, top]),
        scores: info('scores:0', 'DT_FLOAT', [-1, top]),
      };
      return { inputs: strings(input), outputs, methodName: methodName() };
    }
  }
}

const strings = (input: string) => ({ [input]: info(`${input}:0`, 'DT_STRING', [-1]) });

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
