import fc from 'fast-check';
import { enlarge, type Picture } from './enlarge.js';
import { noise } from './testing/pictures.js';

function noisy(width: number, height: number, seed: number): Picture {
  return { data: noise(width * height * 3, seed), width, height };
}

/** Keys' kernel with a = −1/2, as the paper has it. */
function keys(distance: number): number {
  const x = Math.abs(distance);
  if (x <= 1) return 1.5 * x ** 3 - 2.5 * x ** 2 + 1;
  return x < 2 ? -0.5 * x ** 3 + 2.5 * x ** 2 - 4 * x + 2 : 0;
}

/** The level at a place of the enlarged picture, in floating point. */
function level(
  { data, width, height }: Picture,
  to: [number, number],
  at: [number, number],
  channel: number,
) {
  const x = ((at[0] + 0.5) * width) / to[0] - 0.5;
  const y = ((at[1] + 0.5) * height) / to[1] - 0.5;
  let sum = 0;
  for (let row = Math.floor(y) - 1; row <= Math.floor(y) + 2; row++)
    for (let column = Math.floor(x) - 1; column <= Math.floor(x) + 2; column++) {
      const place = inside(row, height) * width + inside(column, width);
      sum += keys(row - y) * keys(column - x) * (data[place * 3 + channel] as number);
    }
  return Math.max(0, Math.min(255, sum));
}

const inside = (place: number, count: number) => Math.max(0, Math.min(count - 1, place));

describe('enlarge', () => {
  it('is Catmull-Rom interpolation between the centres of pixels', () => {
    const sides = fc.integer({ min: 1, max: 16 });
    fc.assert(
      fc.property(sides, sides, fc.double({ min: 1, max: 8, noNaN: true }), (width, height, scale) => {
        const picture = noisy(width, height, width * 31 + height);
        const to: [number, number] = [Math.round(width * scale), Math.round(height * scale)];
        const side = Math.min(...to);
        const [left, top] = [Math.floor((to[0] - side) / 2), Math.floor((to[1] - side) / 2)];
        const result = enlarge(picture, { width: to[0], height: to[1], left, top, side });
        const furthest = result.reduce((most, found, index) => {
          const [x, y] = [Math.floor(index / 3) % side, Math.floor(index / 3 / side)];
          const wanted = level(picture, to, [left + x, top + y], index % 3);
          return Math.max(most, Math.abs(found - wanted));
        }, 0);
        expect(furthest).toBeLessThan(1.5);
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  it('keeps a picture that has the size already', () => {
    const picture = noisy(40, 40, 7);
    expect(enlarge(picture, { width: 40, height: 40, left: 0, top: 0, side: 40 })).toEqual(picture.data);
  });

  it('shifts nothing: what is symmetric stays so', () => {
    const half = noisy(1, 8, 3).data;
    const data = new Uint8Array(16 * 8 * 3);
    for (let place = 0; place < 16 * 8; place++) {
      const column = Math.min(place % 16, 15 - (place % 16));
      data.fill(half[column * 3] as number, place * 3, place * 3 + 3);
    }
    const result = enlarge(
      { data, width: 16, height: 8 },
      { width: 64, height: 32, left: 16, top: 0, side: 32 },
    );
    for (let x = 0; x < 32; x++) expect(result[x * 3]).toBe(result[(31 - x) * 3]);
  });
});
