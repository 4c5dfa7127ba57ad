/** One call of the official client. */
export interface Call {
  rpc: string;
  /** The request in text format. */
  text?: string;
  /** By alias, for Predict. */
  tensors?: Record<string, { dtype: string; values: unknown; shape?: number[] }>;
  /** Float features, for the calls that take Examples. */
  examples?: Record<string, number[]>[];
}

export interface Case {
  name: string;
  call: Call;
  answer: object;
}

export const SPEC = 'model_spec { name: "default"';
export const x = (...values: number[]) => ({ x: { dtype: 'float32', values } });
export const predict = (text: string, tensors: Call['tensors'] = x(2)): Call => ({
  rpc: 'Predict',
  text,
  tensors,
});
export const refused = (code: string, details: string | RegExp) => ({
  code,
  details: typeof details === 'string' ? details : expect.stringMatching(details),
});
export const outputs = (values: number[], shape = [values.length]) => ({ outputs: { y: { shape, values } } });
export const available = (version: string) => ({ version, state: 'AVAILABLE', status: {} });
