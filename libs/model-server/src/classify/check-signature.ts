import type { SignatureDef } from '@amend/serving-protocol';
import { invalidArgument } from '../serving-status.js';

const INPUTS = 'inputs';

/** The outputs to fetch for Classify: classes, scores, or both. @throws ServingStatus INVALID_ARGUMENT */
export function classifyOutputs({ inputs, outputs }: SignatureDef): string[] {
  if (Object.keys(inputs).length !== 1) throw invalidArgument('Expected one input Tensor.');
  const count = Object.keys(outputs).length;
  if (count !== 1 && count !== 2) {
    throw invalidArgument(`Expected one or two output Tensors, found ${count}`);
  }
  if (!inputs[INPUTS]) {
    throw invalidArgument(`No classification inputs found in SignatureDef: ${described(inputs, outputs)}`);
  }
  const wanted = ['classes', 'scores'].filter((alias) => outputs[alias]);
  if (wanted.length === 0) {
    throw invalidArgument(
      `Expected classification signature outputs to contain at least one of "classes" or "scores". Signature was: ${described(inputs, outputs)}`,
    );
  }
  return wanted;
}

/** The output to fetch for Regress. @throws ServingStatus INVALID_ARGUMENT */
export function regressOutputs({ inputs, outputs }: SignatureDef): string[] {
  if (Object.keys(inputs).length !== 1) throw invalidArgument('Expected one input Tensor.');
  if (Object.keys(outputs).length !== 1) throw invalidArgument('Expected one output Tensor.');
  if (!inputs[INPUTS]) {
    throw invalidArgument(`No regression inputs found in SignatureDef: ${described(inputs, outputs)}`);
  }
  if (!outputs.outputs) {
    throw invalidArgument(`No regression outputs found in SignatureDef: ${described(inputs, outputs)}`);
  }
  return ['outputs'];
}

function described(inputs: SignatureDef['inputs'], outputs: SignatureDef['outputs']): string {
  return `inputs {${Object.keys(inputs).sort()}} outputs {${Object.keys(outputs).sort()}}`;
}
