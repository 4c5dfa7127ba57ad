/** Pixels as they come from the decoder: RGB, 8 bit, row by row. */
export interface Picture {
  data: Uint8Array;
  width: number;
  height: number;
}

/** What is wanted of the picture at another size: a square of it. */
export interface Crop {
  /** Sides of the whole picture after resizing. */
  width: number;
  height: number;
  /** Of the square that is kept. */
  left: number;
  top: number;
  side: number;
}

const CHANNELS = 3;
/** Weights are whole numbers of this share of one; two of them and a grey level still fit into 32 bits. */
const ONE_BITS = 11;
const ONE = 1 << ONE_BITS;
const HALF = 1 << (2 * ONE_BITS - 1);

/**
 * A crop of the picture at a larger size, by Catmull-Rom interpolation (Keys 1981, a = −1/2) between pixels whose centres lie
 * at half coordinates: as PIL, and TensorFlow's ScaleAndTranslate with `keyscubic`, have it. libvips enlarges half a pixel off,
 * and takes twice the time. Beyond the edge the outermost pixels go on.
 * @param crop its whole size is at least that of the picture
 * @returns side × side × 3 bytes
 */
export function enlarge({ data, width, height }: Picture, crop: Crop): Uint8Array {
  const { side } = crop;
  const rows = taps(height, crop.height, crop.top, side);
  const columns = taps(width, crop.width, crop.left, side);
  const first = (columns.at[0] as number) * CHANNELS;
  const line = new Int32Array(((columns.at.at(-1) as number) + 1) * CHANNELS - first);
  const places = columns.at.map((column) => column * CHANNELS - first);
  const enlarged = new Uint8Array(side * side * CHANNELS);
  for (let y = 0; y < side; y++) {
    mixRows(line, data, width * CHANNELS, first, rows, y * 4);
    mixColumns(enlarged, y * side * CHANNELS, line, places, columns.weights);
  }
  return enlarged;
}

interface Taps {
  /** Four places in the source for each place in the result. */
  at: Int32Array;
  /** What each of the four counts; together `ONE`. */
  weights: Int32Array;
}

function taps(from: number, to: number, start: number, count: number): Taps {
  const at = new Int32Array(count * 4);
  const weights = new Int32Array(count * 4);
  for (let i = 0; i < count; i++) {
    const centre = ((start + i + 0.5) * from) / to - 0.5;
    const before = Math.floor(centre);
    const t = centre - before;
    const shares = [
      ((1 - 0.5 * t) * t - 0.5) * t,
      ((2 - 1.5 * t) * t + 0.5) * t,
      (0.5 * t - 0.5) * t * t,
    ].map((share) => Math.round(share * ONE));
    const [outer = 0, after = 0, last = 0] = shares;
    weights.set([outer, ONE - outer - after - last, after, last], i * 4);
    for (let tap = 0; tap < 4; tap++) at[i * 4 + tap] = Math.max(0, Math.min(from - 1, before - 1 + tap));
  }
  return { at, weights };
}

/** Four rows of the source, weighted, from the byte `first` of each. */
function mixRows(
  line: Int32Array,
  data: Uint8Array,
  rowBytes: number,
  first: number,
  { at, weights }: Taps,
  tap: number,
): void {
  const a = weights[tap] as number;
  const b = weights[tap + 1] as number;
  const c = weights[tap + 2] as number;
  const d = weights[tap + 3] as number;
  let p = (at[tap] as number) * rowBytes + first;
  let q = (at[tap + 1] as number) * rowBytes + first;
  let r = (at[tap + 2] as number) * rowBytes + first;
  let s = (at[tap + 3] as number) * rowBytes + first;
  for (let i = 0; i < line.length; i++)
    line[i] =
      a * (data[p++] as number) +
      b * (data[q++] as number) +
      c * (data[r++] as number) +
      d * (data[s++] as number);
}

/** One row of the result from the mixed one. */
function mixColumns(
  enlarged: Uint8Array,
  start: number,
  line: Int32Array,
  places: Int32Array,
  weights: Int32Array,
): void {
  let to = start;
  for (let tap = 0; tap < places.length; tap += 4) {
    const a = weights[tap] as number;
    const b = weights[tap + 1] as number;
    const c = weights[tap + 2] as number;
    const d = weights[tap + 3] as number;
    let p = places[tap] as number;
    let q = places[tap + 1] as number;
    let r = places[tap + 2] as number;
    let s = places[tap + 3] as number;
    for (let channel = 0; channel < CHANNELS; channel++) {
      const sum =
        a * (line[p++] as number) +
        b * (line[q++] as number) +
        c * (line[r++] as number) +
        d * (line[s++] as number);
      const level = (sum + HALF) >> (2 * ONE_BITS);
      enlarged[to++] = level < 0 ? 0 : level > 255 ? 255 : level;
    }
  }
}
