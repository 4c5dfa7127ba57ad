export type TensorflowDtype =
  | 'float32'
  | 'float16'
  | 'int32'
  | 'uint8'
  | 'int8'
  | 'bool'
  | 'string'
  | 'resource';

/** A constant: numbers row-major and little-endian, or texts. */
export type TensorflowTensor =
  | { dtype: Exclude<TensorflowDtype, 'string' | 'resource'>; shape: readonly number[]; data: Uint8Array }
  | { dtype: 'string'; shape: readonly number[]; texts: readonly string[] };

export type TensorflowAttribute =
  | { type: TensorflowDtype }
  | { shape: readonly number[] }
  | { tensor: TensorflowTensor }
  | { int: number }
  | { ints: readonly number[] }
  | { bool: boolean }
  | { text: string };

export interface TensorflowNode {
  name: string;
  op: string;
  /** `node`, `node:output`, or `^node` for what must only have run before; those stand last. */
  inputs: string[];
  attributes: Record<string, TensorflowAttribute>;
  device: string;
}

/** Collects the nodes of a TensorFlow graph; names are the caller's and must differ. */
export class TensorflowGraph {
  /**
   * @param device where the nodes run; '': where TensorFlow places them
   * @param nodes what is collected so far
   */
  constructor(
    private readonly device = '',
    readonly nodes: TensorflowNode[] = [],
  ) {}

  /** The same graph, for nodes that run on one device. */
  on(device: string): TensorflowGraph {
    return new TensorflowGraph(device, this.nodes);
  }

  /** @returns the name, which is that of the node's first output too */
  add(
    op: string,
    name: string,
    inputs: string[],
    attributes: Record<string, TensorflowAttribute> = {},
  ): string {
    this.nodes.push({ name, op, inputs, attributes, device: this.device });
    return name;
  }

  /** @param after nodes that must have run before, as in a loop's body, where something must tell each turn */
  constant(name: string, tensor: TensorflowTensor, after: readonly string[] = []): string {
    return this.add(
      'Const',
      name,
      after.map((node) => `^${node}`),
      { dtype: { type: tensor.dtype }, value: { tensor } },
    );
  }

  /** @returns the float32 of a node of narrower numbers */
  widened(name: string, from: TensorflowDtype): string {
    return this.add('Cast', `${name}/float32`, [name], { SrcT: { type: from }, DstT: { type: 'float32' } });
  }
}

export function int32s(shape: readonly number[], values: readonly number[]): TensorflowTensor {
  return { dtype: 'int32', shape, data: new Uint8Array(Int32Array.from(values).buffer) };
}

export function float32s(shape: readonly number[], values: ArrayLike<number>): TensorflowTensor {
  return { dtype: 'float32', shape, data: new Uint8Array(Float32Array.from(values).buffer) };
}
