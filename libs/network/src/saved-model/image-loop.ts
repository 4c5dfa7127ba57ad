import { int32s, type TensorflowDtype, type TensorflowGraph } from './graph.js';

const FRAME = 'images';
/** As many images are worked on at once at most, whose decoded pixels all lie in memory. */
const PARALLEL = 10;

interface EachImage {
  /** A string vector. */
  images: string;
  /** What `body` makes of each. */
  dtype: TensorflowDtype;
  shape: readonly number[];
  /**
   * Adds what is done to one image: its contents (a scalar string) → a tensor of that dtype and shape.
   * Constants in it must come after `contents`.
   */
  body: (contents: string) => string;
}

/**
 * Adds a loop over images, in the form of `tf.map_fn` of TensorFlow 1 (Enter, Merge, Switch, NextIteration, Exit and a
 * TensorArray): what every server runs, and runs in parallel, without functions.
 * @returns all that `body` made, [images, ...shape]
 */
export function addImageLoop(graph: TensorflowGraph, { images, dtype, shape, body }: EachImage): string {
  const int = { T: { type: 'int32' } } as const;
  graph.constant('loop/zero', int32s([], [0]));
  graph.constant('loop/one', int32s([], [1]));
  graph.add('Size', 'loop/count', [images], { T: { type: 'string' } });
  const array = graph.add('TensorArrayV3', 'loop/array', ['loop/count'], {
    dtype: { type: dtype },
    element_shape: { shape },
  });
  const enter = (name: string, value: string, type: TensorflowDtype, constant: boolean) =>
    graph.add('Enter', `loop/${name}`, [value], {
      T: { type },
      frame_name: { text: FRAME },
      is_constant: { bool: constant },
      parallel_iterations: { int: PARALLEL },
    });
  enter('index/enter', 'loop/zero', 'int32', false);
  enter('flow/enter', `${array}:1`, 'float32', false);
  enter('count/enter', 'loop/count', 'int32', true);
  enter('array/enter', array, 'resource', true);
  enter('images/enter', images, 'string', true);

  const merge = (name: string, type: TensorflowDtype) =>
    graph.add('Merge', `loop/${name}`, [`loop/${name}/enter`, `loop/${name}/next`], {
      T: { type },
      N: { int: 2 },
    });
  merge('index', 'int32');
  merge('flow', 'float32');
  graph.add('Less', 'loop/more', ['loop/index', 'loop/count/enter'], int);
  graph.add('LoopCond', 'loop/condition', ['loop/more']);
  const turn = (name: string, type: TensorflowDtype) =>
    graph.add('Switch', `loop/${name}/switch`, [`loop/${name}`, 'loop/condition'], { T: { type } });
  turn('index', 'int32');
  turn('flow', 'float32');
  const index = graph.add('Identity', 'image', ['loop/index/switch:1'], int);

  graph.constant('image/axis', int32s([], [0]), [index]);
  const contents = graph.add('GatherV2', 'image/contents', ['loop/images/enter', index, 'image/axis'], {
    Tparams: { type: 'string' },
    Tindices: { type: 'int32' },
    Taxis: { type: 'int32' },
  });
  graph.add(
    'TensorArrayWriteV3',
    'loop/write',
    ['loop/array/enter', index, body(contents), 'loop/flow/switch:1'],
    {
      T: { type: dtype },
    },
  );

  graph.constant('image/step', int32s([], [1]), [index]);
  graph.add('AddV2', 'image/following', [index, 'image/step'], int);
  graph.add('NextIteration', 'loop/index/next', ['image/following'], int);
  graph.add('NextIteration', 'loop/flow/next', ['loop/write'], { T: { type: 'float32' } });
  graph.add('Exit', 'loop/flow/exit', ['loop/flow/switch'], { T: { type: 'float32' } });
  graph.add('Range', 'loop/indices', ['loop/zero', 'loop/count', 'loop/one'], { Tidx: { type: 'int32' } });
  return graph.add('TensorArrayGatherV3', 'loop/images', [array, 'loop/indices', 'loop/flow/exit'], {
    dtype: { type: dtype },
    element_shape: { shape },
  });
}
