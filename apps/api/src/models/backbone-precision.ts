import type { Precision } from '@amend/contracts';
import { includedBackbones } from '@amend/network';

/** The name of the backbone that a model of this precision begins with. */
export function backboneOf(precision: Precision): string {
  const found = includedBackbones.find((backbone) => backbone.precision === precision);
  if (!found) throw new Error(`No backbone of the precision ${precision} comes with Amend`);
  return found.network.name;
}

/** In which precision a backbone computes, fine-tuned (`NAME+HASH`) or not; one of an operator's own computes in floats. */
export function precisionOf(backbone: string): Precision {
  const [name] = backbone.split('+');
  return includedBackbones.find(({ network }) => network.name === name)?.precision ?? 'float32';
}
