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
  const columns = taps(width, crop.width, crop.left, side, CHANNELS);
  const widened = new WidenedRows(data, width * CHANNELS, columns);
  const enlarged = new Uint8ClampedArray(side * side * CHANNELS);
  for (let y = 0; y < side; y++) mixRows(enlarged, y * side * CHANNELS, widened, rows, y * 4);
  return new Uint8Array(enlarged.buffer);
}

interface Taps {
  /** Four places in the source for each place in the result. */
  at: Int32Array;
  /** What each of the four counts; together `ONE`. */
  weights: Int32Array;
}

/** @param step between one place in the source and the next */
function taps(from: number, to: number, start: number, count: number, step = 1): Taps {
  const at = new Int32Array(count * 4);
  const weights = new Int32Array(count * 4);
  for (let i = 0; i < count; i++) {
    const centre = ((start + i + 0.5) * from) / to - 0.5;
    const before = Math.floor(centre);
    const t = centre - before;
    const outer = Math.round(((1 - 0.5 * t) * t - 0.5) * t * ONE);
    const after = Math.round(((2 - 1.5 * t) * t + 0.5) * t * ONE);
    const last = Math.round((0.5 * t - 0.5) * t * t * ONE);
    weights[i * 4] = outer;
    weights[i * 4 + 1] = ONE - outer - after - last;
    weights[i * 4 + 2] = after;
    weights[i * 4 + 3] = last;
    for (let tap = 0; tap < 4; tap++)
      at[i * 4 + tap] = Math.max(0, Math.min(from - 1, before - 1 + tap)) * step;
  }
  return { at, weights };
}

/** Four rows of the source that follow each other make one of the result, and each is widened once. */
const KEPT = 4;

/** Rows of the source, as wide as the result. */
class WidenedRows {
  readonly length: number;
  private readonly kept: Int32Array[];
  private readonly rows = new Int32Array(KEPT).fill(-1);

  constructor(
    private readonly data: Uint8Array,
    private readonly rowBytes: number,
    private readonly columns: Taps,
  ) {
    this.length = (columns.at.length / 4) * CHANNELS;
    this.kept = Array.from({ length: KEPT }, () => new Int32Array(this.length));
  }

  row(y: number): Int32Array {
    const place = y % KEPT;
    const widened = this.kept[place] as Int32Array;
    if (this.rows[place] !== y) {
      widen(widened, this.data, y * this.rowBytes, this.columns);
      this.rows[place] = y;
    }
    return widened;
  }
}

// From here on: `Math.imul`, and each index said out, take a quarter off the time.

function widen(widened: Int32Array, data: Uint8Array, row: number, { at, weights }: Taps): void {
  for (let tap = 0, to = 0; tap < at.length; tap += 4, to += CHANNELS) {
    const a = weights[tap] as number;
    const b = weights[tap + 1] as number;
    const c = weights[tap + 2] as number;
    const d = weights[tap + 3] as number;
    const p = row + (at[tap] as number);
    const q = row + (at[tap + 1] as number);
    const r = row + (at[tap + 2] as number);
    const s = row + (at[tap + 3] as number);
    widened[to] = mix(a, data[p], b, data[q], c, data[r], d, data[s]);
    widened[to + 1] = mix(a, data[p + 1], b, data[q + 1], c, data[r + 1], d, data[s + 1]);
    widened[to + 2] = mix(a, data[p + 2], b, data[q + 2], c, data[r + 2], d, data[s + 2]);
  }
}

/** One row of the result, which clamps it, from four of the source. */
function mixRows(
  enlarged: Uint8ClampedArray,
  start: number,
  rows: WidenedRows,
  { at, weights }: Taps,
  tap: number,
): void {
  const a = weights[tap] as number;
  const b = weights[tap + 1] as number;
  const c = weights[tap + 2] as number;
  const d = weights[tap + 3] as number;
  const p = rows.row(at[tap] as number);
  const q = rows.row(at[tap + 1] as number);
  const r = rows.row(at[tap + 2] as number);
  const s = rows.row(at[tap + 3] as number);
  const { length } = rows;
  for (let i = 0; i < length; i += CHANNELS) {
    const to = start + i;
    enlarged[to] = level(mix(a, p[i], b, q[i], c, r[i], d, s[i]));
    enlarged[to + 1] = level(mix(a, p[i + 1], b, q[i + 1], c, r[i + 1], d, s[i + 1]));
    enlarged[to + 2] = level(mix(a, p[i + 2], b, q[i + 2], c, r[i + 2], d, s[i + 2]));
  }
}

/** Of what was weighted twice. */
function level(mixed: number): number {
  return (mixed + HALF) >> (2 * ONE_BITS);
}

function mix(
  a: number,
  p: number | undefined,
  b: number,
  q: number | undefined,
  c: number,
  r: number | undefined,
  d: number,
  s: number | undefined,
): number {
  return (
    Math.imul(a, p as number) +
    Math.imul(b, q as number) +
    Math.imul(c, r as number) +
    Math.imul(d, s as number)
  );
}
