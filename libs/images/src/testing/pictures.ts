import sharp, { type Sharp } from 'sharp';

/** A smooth picture in which every place has its own colour: red grows to the right, green downwards. */
export function gradient(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      pixels.set([share(x, width), share(y, height), share(x + y, width + height)], (y * width + x) * 3);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** One colour, optionally with an alpha channel. */
export function plain(width: number, height: number, [r, g, b, alpha]: number[]): Sharp {
  const colour = { r, g, b, ...(alpha !== undefined && { alpha }) };
  return sharp({ create: { width, height, channels: alpha === undefined ? 3 : 4, background: colour } });
}

/** Levels that look random and are the same each time. */
export function noise(length: number, seed = 1): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

/** A picture that keeps every pixel busy, as photos do; the same one each time. */
export function busy(width: number, height: number): Sharp {
  return sharp(noise(width * height * 3), { raw: { width, height, channels: 3 } });
}

function share(position: number, of: number): number {
  return Math.round((255 * position) / of);
}
