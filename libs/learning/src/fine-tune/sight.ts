import { halves, mirrors, type Tensors, withHalving, withMirroring } from '@amend/network';

/** How a network sees its photos when it serves. */
export interface Sight {
  /** At half their sides. */
  half: boolean;
  /** And their mirror images, too. */
  mirrored: boolean;
}

export function sightOf(weights: Tensors): Sight {
  return { half: halves(weights), mirrored: mirrors(weights) };
}

/** @param weights of the description's own layers */
export function withSight(weights: Tensors, { half, mirrored }: Sight): Tensors {
  const sized = half ? withHalving(weights) : weights;
  return mirrored ? withMirroring(sized) : sized;
}
