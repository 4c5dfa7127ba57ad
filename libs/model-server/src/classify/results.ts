import type { ClassificationResult, RegressionResult, Tensor } from '@amend/serving-protocol';
import { invalidArgument } from '../serving-status.js';

/** Classes and scores, each `[examples, classes]`, as Classify answers them; either may be missing. @throws ServingStatus */
export function classificationResult(
  outputs: Record<string, Tensor>,
  examples: number,
): ClassificationResult {
  const { classes, scores } = outputs;
  for (const tensor of [classes, scores]) {
    if (tensor) checkShape(tensor, tensor.shape.length === 2 && tensor.shape[0] === examples, examples, ' n');
  }
  if (classes && classes.dtype !== 'string') throw invalidArgument('Expected classes Tensor of DT_STRING.');
  if (scores && scores.dtype !== 'float32') throw invalidArgument('Expected scores Tensor of DT_FLOAT.');
  const width = (classes ?? scores)?.shape[1] ?? 0;
  if (classes && scores && scores.shape[1] !== width) {
    throw invalidArgument(
      `Tensors class and score should match in shape[1]. Got ${width} and ${scores.shape[1]}`,
    );
  }
  return {
    classifications: Array.from({ length: examples }, (_, row) => ({
      classes: Array.from({ length: width }, (_class, column) => ({
        label: Buffer.from(classes?.data[row * width + column] ?? []).toString(),
        score: scores?.data[row * width + column] ?? 0,
      })),
    })),
  };
}

/** One float for each example, `[examples]` or `[examples, 1]`, as Regress answers it. @throws ServingStatus */
export function regressionResult({ outputs }: Record<string, Tensor>, examples: number): RegressionResult {
  if (outputs?.dtype !== 'float32') throw invalidArgument('Expected output Tensor of DT_FLOAT.');
  const fits = outputs.shape[0] === examples && outputs.data.length === examples && outputs.shape.length < 3;
  checkShape(outputs, fits, examples, ' 1');
  return { regressions: Array.from(outputs.data, (value) => ({ value })) };
}

function checkShape({ shape }: Tensor, fits: boolean, examples: number, second: string): void {
  if (!fits)
    throw invalidArgument(`Expected Tensor shape: [${examples}${second}] but got [${shape.join(' ')}]`);
}
