import { perceptualHash } from './perceptual-hash.js';

const side = 224;
const image = (brightness: (x: number, y: number) => number) =>
  Uint8Array.from({ length: side * side * 3 }, (_, at) =>
    brightness(Math.floor(at / 3) % side, Math.floor(at / 3 / side)),
  );

describe('perceptualHash', () => {
  it('says where it gets darker to the right', () => {
    expect(
      perceptualHash(
        image((x) => 255 - x),
        side,
      ),
    ).toEqual([2 ** 32 - 1, 2 ** 32 - 1]);
    expect(
      perceptualHash(
        image((x) => x),
        side,
      ),
    ).toEqual([0, 0]);
    expect(
      perceptualHash(
        image((x, y) => (y < side / 2 ? 255 - x : x)),
        side,
      ),
    ).toEqual([2 ** 32 - 1, 0]);
  });

  it('is the same for a brighter picture', () => {
    const waves = (x: number, y: number) => 100 + 60 * Math.sin(x / 20 + y / 31);
    expect(
      perceptualHash(
        image((x, y) => waves(x, y) + 30),
        side,
      ),
    ).toEqual(perceptualHash(image(waves), side));
  });
});
