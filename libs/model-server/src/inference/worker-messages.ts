import type { NumericDType } from '@amend/serving-protocol';

/** A tensor on its way between threads; its buffer is transferred, not copied. */
export interface WireTensor {
  /** Name in the ONNX file. */
  name: string;
  dtype: NumericDType;
  shape: readonly number[];
  data: ArrayBuffer;
}

/** What a version declares of one input or output, to be checked against its ONNX file. */
export type DeclaredTensor = Pick<WireTensor, 'name' | 'dtype'>;

/** A version to be loaded, checked, and run once on each of the warm-up inputs. */
export interface LoadOrder {
  /** Names the version among all that are loaded. */
  servable: string;
  modelPath: string;
  /** A file of the same model that `optimise` made, to be read in its place. */
  optimisedPath?: string;
  inputs: DeclaredTensor[];
  outputs: DeclaredTensor[];
  warmup: Omit<WireTensor, 'data'>[][];
}

export interface RunOrder {
  servable: string;
  feeds: WireTensor[];
  /** Names of the wanted outputs in the ONNX file. */
  fetches: string[];
}

export type WorkerOrder =
  | { id: number; op: 'load'; load: LoadOrder }
  | { id: number; op: 'unload'; servable: string }
  /** Writes the model as it is best for this processor. */
  | { id: number; op: 'optimise'; modelPath: string; optimisedPath: string }
  | { id: number; op: 'run'; run: RunOrder }
  /** Ends the thread, once it has done what it was told before. */
  | { id: number; op: 'close' };

export type WorkerReply = { id: number; outputs: WireTensor[] } | { id: number; error: string };
