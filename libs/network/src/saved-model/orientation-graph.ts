import { int32s, type TensorflowGraph, type TensorflowTensor } from './graph.js';

/** How an image must be turned to stand upright, each a tensor inside the graph. */
export interface Orientation {
  /** bool [2]: whether rows and columns are counted from their ends, as they are in the file. */
  fromEnd: string;
  /** int32 [3]: the permutation of the axes, then … */
  axes: string;
  /** … bool [3]: the axes to reverse. */
  reversed: string;
}

/** So much of a file is looked through. */
const HEADER_BYTES = 65_536;
const MOST_TAGS_BEFORE = 40;

/** EXIF orientations 1 to 8: whether rows and columns change places, and which of the two are reversed after that. */
const turns: readonly { swapped: boolean; rows: boolean; columns: boolean }[] = [
  { swapped: false, rows: false, columns: false },
  { swapped: false, rows: false, columns: true },
  { swapped: false, rows: true, columns: true },
  { swapped: false, rows: true, columns: false },
  { swapped: true, rows: false, columns: false },
  { swapped: true, rows: false, columns: true },
  { swapped: true, rows: true, columns: true },
  { swapped: true, rows: true, columns: false },
];

/**
 * Adds what reads the EXIF orientation of an encoded image: TensorFlow has no operator for it, but regular expressions
 * over bytes. Three of them, one for each bit of the orientation less one; where none matches, the image is upright.
 * @param contents a scalar string
 */
export function addOrientation(graph: TensorflowGraph, contents: string): Orientation {
  const constant = (name: string, tensor: TensorflowTensor) => graph.constant(name, tensor, [contents]);
  constant('exif/start', int32s([], [0]));
  constant('exif/bytes', int32s([], [HEADER_BYTES]));
  graph.add('Substr', 'exif/header', [contents, 'exif/start', 'exif/bytes'], { T: { type: 'int32' } });
  const bits = [1, 2, 4].map((bit) => {
    const orientations = turns.flatMap((_, turn) => (turn & bit ? [turn + 1] : []));
    graph.add('StaticRegexFullMatch', `exif/bit${bit}`, ['exif/header'], {
      pattern: { text: orientationPattern(orientations) },
    });
    graph.add('Cast', `exif/bit${bit}/number`, [`exif/bit${bit}`], {
      SrcT: { type: 'bool' },
      DstT: { type: 'int32' },
    });
    constant(`exif/bit${bit}/weight`, int32s([], [bit]));
    return graph.add('Mul', `exif/bit${bit}/weighed`, [`exif/bit${bit}/number`, `exif/bit${bit}/weight`], {
      T: { type: 'int32' },
    });
  });
  graph.add('AddN', 'exif/turn', bits, { N: { int: bits.length }, T: { type: 'int32' } });
  const look = (name: string, table: TensorflowTensor) => {
    constant(`exif/${name}/table`, table);
    constant(`exif/${name}/axis`, int32s([], [0]));
    return graph.add('GatherV2', `exif/${name}`, [`exif/${name}/table`, 'exif/turn', `exif/${name}/axis`], {
      Tparams: { type: table.dtype },
      Tindices: { type: 'int32' },
      Taxis: { type: 'int32' },
    });
  };
  return {
    fromEnd: look(
      'from_end',
      bools(
        2,
        turns.flatMap(({ swapped, rows, columns }) => (swapped ? [columns, rows] : [rows, columns])),
      ),
    ),
    axes: look(
      'axes',
      int32s(
        [turns.length, 3],
        turns.flatMap(({ swapped }) => (swapped ? [1, 0, 2] : [0, 1, 2])),
      ),
    ),
    reversed: look(
      'reversed',
      bools(
        3,
        turns.flatMap(({ rows, columns }) => [rows, columns, false]),
      ),
    ),
  };
}

function bools(width: number, values: readonly boolean[]): TensorflowTensor {
  return { dtype: 'bool', shape: [values.length / width, width], data: Uint8Array.from(values, Number) };
}

/**
 * A file (RE2, `\C` is any byte) with one of the orientations: JPEG's APP1 or PNG's eXIf with a TIFF header in either
 * byte order, whose first directory follows at once and holds tag 0x0112 (SHORT, count 1) among its first entries of
 * 12 bytes.
 */
function orientationPattern(orientations: readonly number[]): string {
  const values = `[${orientations.map((one) => `\\x0${one}`).join('')}]`;
  const before = `\\C\\C(?:\\C{12}){0,${MOST_TAGS_BEFORE}}?`;
  const little = `II\\*\\x00\\x08\\x00\\x00\\x00${before}\\x12\\x01\\x03\\x00\\x01\\x00\\x00\\x00${values}\\x00`;
  const big = `MM\\x00\\*\\x00\\x00\\x00\\x08${before}\\x01\\x12\\x00\\x03\\x00\\x00\\x00\\x01\\x00${values}`;
  return `\\C*?(?:Exif\\x00\\x00|eXIf)(?:${little}|${big})\\C*`;
}
