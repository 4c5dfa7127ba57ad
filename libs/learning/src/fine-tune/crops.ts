import type { FineTunePolicy } from './fine-tune-policy.js';

/** `[top, left, bottom, right]` in parts of the image's last row and column, as TensorFlow's CropAndResize takes it. */
export type CropBox = [number, number, number, number];

export interface CropSides {
  /** Of the square images that are cut from. */
  image: number;
  /** Of the square that is served. */
  served: number;
}

/** The square in the middle that a served image consists of, pixel by pixel. */
export function servedCrop(sides: CropSides): CropBox {
  return boxAround({ y: 0, x: 0 }, sides.served, sides);
}

/** A crop as training shows it: larger or smaller, away from the middle, half of them mirrored. */
export function randomCrop(
  random: () => number,
  { cropScale: [least, most], cropShift }: FineTunePolicy,
  sides: CropSides,
): CropBox {
  const side = Math.min(sides.image, sides.served * (least + (most - least) * random()));
  // Never over the edge: what lies behind it is black, and no photo looks like that.
  const reach = Math.min(cropShift * sides.served, (sides.image - side) / 2);
  const shift = () => (2 * random() - 1) * reach;
  const [top, left, bottom, right] = boxAround({ y: shift(), x: shift() }, side, sides);
  return random() < 0.5 ? [top, left, bottom, right] : [top, right, bottom, left];
}

function boxAround(shift: { y: number; x: number }, side: number, { image }: CropSides): CropBox {
  const start = (by: number) => (image - side) / 2 + by;
  const part = (pixel: number) => pixel / (image - 1);
  return [
    part(start(shift.y)),
    part(start(shift.x)),
    part(start(shift.y) + side - 1),
    part(start(shift.x) + side - 1),
  ];
}
