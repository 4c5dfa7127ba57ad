import type { Precision } from '@amend/contracts';
import { includedBackbone } from '@amend/network';

/** In which precision a backbone computes, fine-tuned (`NAME+HASH`) or not; one of an operator's own computes in floats. */
export function precisionOf(backbone: string): Precision {
  const [name = ''] = backbone.split('+');
  return includedBackbone(name)?.precision ?? 'float32';
}
