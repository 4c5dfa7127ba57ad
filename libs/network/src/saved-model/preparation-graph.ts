import { float32s, int32s, type TensorflowGraph, type TensorflowTensor } from './graph.js';
import { addImageLoop } from './image-loop.js';
import { addOrientation } from './orientation-graph.js';

/** Shorter side in pixels after the resize, and side of the square that is cut out of the middle. */
export interface Preparation {
  shorterSide: number;
  inputSize: number;
}

const int = { T: { type: 'int32' } } as const;
const float = { T: { type: 'float32' } } as const;

/**
 * Adds decoding and preparation of encoded images, as `prepare` of @amend/images does them: orientation applied, the
 * shorter side to its size (antialiased Catmull-Rom), the central square.
 * @param images a string vector
 * @returns uint8 [images, inputSize, inputSize, 3]
 */
export function addPreparation(graph: TensorflowGraph, images: string, preparation: Preparation): string {
  const side = preparation.inputSize;
  return addImageLoop(graph, {
    images,
    dtype: 'uint8',
    shape: [side, side, 3],
    body: (contents) => new ImagePreparation(graph, contents, preparation).add(),
  });
}

/** One image inside the loop. It is cut while it lies as in the file, and only the small square turned. */
class ImagePreparation {
  constructor(
    private readonly graph: TensorflowGraph,
    private readonly contents: string,
    private readonly preparation: Preparation,
  ) {}

  add(): string {
    const { graph, contents } = this;
    const orientation = addOrientation(graph, contents);
    // Also reads PNG and the first frame of a GIF. Accurate, as other decoders are by default.
    graph.add('DecodeJpeg', 'image/decoded', [contents], {
      channels: { int: 3 },
      dct_method: { text: 'INTEGER_ACCURATE' },
    });
    this.resizedSides();
    this.firstPixels(orientation.fromEnd);
    this.resize();
    const uint = { T: { type: 'uint8' } } as const;
    graph.add('Transpose', 'image/swapped', ['image/square', orientation.axes], {
      ...uint,
      Tperm: { type: 'int32' },
    });
    return graph.add('Reverse', 'image/upright', ['image/swapped', orientation.reversed], uint);
  }

  /** Height and width: side × shorterSide / shorter, rounded half up, in whole numbers: ⌊(2 × side × to + shorter) / 2 shorter⌋. */
  private resizedSides(): void {
    const { graph } = this;
    graph.add('Shape', 'image/shape', ['image/decoded'], { T: { type: 'uint8' } });
    this.constant('image/shape/begin', int32s([1], [0]));
    this.constant('image/shape/size', int32s([1], [2]));
    graph.add('Slice', 'image/sides', ['image/shape', 'image/shape/begin', 'image/shape/size'], {
      ...int,
      Index: { type: 'int32' },
    });
    this.constant('image/side_axis', int32s([], [0]));
    graph.add('Min', 'image/shorter', ['image/sides', 'image/side_axis'], {
      ...int,
      Tidx: { type: 'int32' },
    });
    this.constant('image/twice_target', int32s([], [2 * this.preparation.shorterSide]));
    graph.add('Mul', 'image/resized_sides/scaled', ['image/sides', 'image/twice_target'], int);
    graph.add('AddV2', 'image/resized_sides/rounded', ['image/resized_sides/scaled', 'image/shorter'], int);
    graph.add('AddV2', 'image/resized_sides/divisor', ['image/shorter', 'image/shorter'], int);
    graph.add(
      'FloorDiv',
      'image/resized_sides',
      ['image/resized_sides/rounded', 'image/resized_sides/divisor'],
      int,
    );
  }

  /** Where the square begins: half of what is left over, rounded down as seen upright. */
  private firstPixels(fromEnd: string): void {
    const { graph } = this;
    this.constant('image/crop', int32s([], [this.preparation.inputSize]));
    graph.add('Sub', 'image/left_over', ['image/resized_sides', 'image/crop'], int);
    graph.add('Cast', 'image/from_end', [fromEnd], { SrcT: { type: 'bool' }, DstT: { type: 'int32' } });
    graph.add('AddV2', 'image/left_over/rounding', ['image/left_over', 'image/from_end'], int);
    this.constant('image/two', int32s([], [2]));
    graph.add('FloorDiv', 'image/first', ['image/left_over/rounding', 'image/two'], int);
  }

  /** Works out the square alone, whatever the size of the whole. */
  private resize(): void {
    const { graph } = this;
    const toFloat = (name: string) =>
      graph.add('Cast', `${name}/float32`, [name], { SrcT: { type: 'int32' }, DstT: { type: 'float32' } });
    graph.add('RealDiv', 'image/scale', [toFloat('image/resized_sides'), toFloat('image/sides')], float);
    graph.add('Neg', 'image/translation', [toFloat('image/first')], float);
    this.constant('image/batch_axis', int32s([], [0]));
    graph.add('ExpandDims', 'image/batch', ['image/decoded', 'image/batch_axis'], {
      T: { type: 'uint8' },
      Tdim: { type: 'int32' },
    });
    const { inputSize } = this.preparation;
    this.constant('image/size', int32s([2], [inputSize, inputSize]));
    graph.add(
      'ScaleAndTranslate',
      'image/resized',
      ['image/batch', 'image/size', 'image/scale', 'image/translation'],
      { T: { type: 'uint8' }, kernel_type: { text: 'keyscubic' }, antialias: { bool: true } },
    );
    graph.add('Squeeze', 'image/levels', ['image/resized'], { ...float, squeeze_dims: { ints: [0] } });
    this.constant('image/white', float32s([], [255]));
    this.constant('image/black', float32s([], [0]));
    graph.add('ClipByValue', 'image/clipped', ['image/levels', 'image/black', 'image/white'], float);
    graph.add('Round', 'image/rounded', ['image/clipped'], float);
    graph.add('Cast', 'image/square', ['image/rounded'], {
      SrcT: { type: 'float32' },
      DstT: { type: 'uint8' },
    });
  }

  private constant(name: string, tensor: TensorflowTensor): void {
    this.graph.constant(name, tensor, [this.contents]);
  }
}
