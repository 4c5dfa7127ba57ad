import { parentPort } from 'node:worker_threads';
import { arrayTypes, elementCount, type NumericDType } from '@amend/serving-protocol';
import ort from 'onnxruntime-node';
import type {
  DeclaredTensor,
  LoadOrder,
  RunOrder,
  WireTensor,
  WorkerOrder,
  WorkerReply,
} from './worker-messages.js';

// onnxruntime-node computes on the thread that calls it, and blocks it: so each of these threads is one core's worth of
// inference, with sessions of its own.
const sessionOptions: ort.InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  // Patterns are planned for each batch size anew, and the sizes vary.
  enableMemPattern: false,
  logSeverityLevel: 3,
};

const sessions = new Map<string, ort.InferenceSession>();
const port = parentPort;
if (!port) throw new Error('The inference worker must be started as a thread');

port.on('message', (order: WorkerOrder) => {
  void answer(order).then(({ reply, transfer }) => port.postMessage(reply, transfer));
});

async function answer(order: WorkerOrder): Promise<{ reply: WorkerReply; transfer: ArrayBuffer[] }> {
  try {
    const outputs = await obey(order);
    return { reply: { id: order.id, outputs }, transfer: outputs.map((output) => output.data) };
  } catch (error) {
    return {
      reply: { id: order.id, error: error instanceof Error ? error.message : String(error) },
      transfer: [],
    };
  }
}

async function obey(order: WorkerOrder): Promise<WireTensor[]> {
  switch (order.op) {
    case 'load':
      await load(order.load);
      return [];
    case 'unload':
      await sessions.get(order.servable)?.release();
      sessions.delete(order.servable);
      return [];
    case 'optimise':
      await optimise(order.modelPath, order.optimisedPath);
      return [];
    case 'close':
      port?.close();
      return [];
    case 'run': {
      const session = sessions.get(order.run.servable);
      if (!session) throw new Error(`${order.run.servable} is not loaded`);
      return await run(session, order.run);
    }
  }
}

async function optimise(modelPath: string, optimisedPath: string): Promise<void> {
  const options = { ...sessionOptions, optimizedModelFilePath: optimisedPath };
  const session = await ort.InferenceSession.create(modelPath, options);
  await session.release();
}

function sessionOf({ modelPath, optimisedPath }: LoadOrder): Promise<ort.InferenceSession> {
  if (optimisedPath === undefined) return ort.InferenceSession.create(modelPath, sessionOptions);
  return ort.InferenceSession.create(optimisedPath, {
    ...sessionOptions,
    graphOptimizationLevel: 'disabled',
  });
}

async function load(order: LoadOrder): Promise<void> {
  const { servable, inputs, outputs, warmup } = order;
  const session = await sessionOf(order);
  try {
    for (const input of inputs) check('input', input, session.inputMetadata);
    for (const output of outputs) check('output', output, session.outputMetadata);
    const fetches = outputs.map((output) => output.name);
    for (const feeds of warmup) await run(session, { servable, feeds: feeds.map(zeros), fetches });
  } catch (error) {
    await session.release();
    throw error;
  }
  sessions.set(servable, session);
}

function check(
  kind: 'input' | 'output',
  { name, dtype }: DeclaredTensor,
  metadata: readonly ort.InferenceSession.ValueMetadata[],
): void {
  const found = metadata.find((value) => value.name === name);
  if (!found?.isTensor) throw new Error(`The model has no ${kind} tensor ${name}`);
  // onnxruntime has no name of its own for bfloat16 tensors, so only equal names can be served.
  if (found.type !== dtype)
    throw new Error(`The ${kind} ${name} is ${found.type}, the manifest says ${dtype}`);
}

function zeros(tensor: Omit<WireTensor, 'data'>): WireTensor {
  const bytes = elementCount(tensor.shape) * arrayTypes[tensor.dtype].BYTES_PER_ELEMENT;
  return { ...tensor, data: new ArrayBuffer(bytes) };
}

async function run(session: ort.InferenceSession, { feeds, fetches }: RunOrder): Promise<WireTensor[]> {
  const inputs: Record<string, ort.Tensor> = {};
  for (const { name, dtype, shape, data } of feeds) {
    const array = new arrayTypes[dtype](data, 0, elementCount(shape));
    inputs[name] = new ort.Tensor(dtype as ort.Tensor.Type, array as ort.Tensor.DataType, shape);
  }
  const results = await session.run(inputs, fetches);
  return fetches.map((name) => {
    const result = results[name];
    if (!result) throw new Error(`The model did not answer ${name}`);
    const view = result.data as ArrayBufferView;
    // onnxruntime's own memory cannot change threads; outputs are small, so they are copied out of it.
    const data = new Uint8Array(view.byteLength);
    data.set(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    return { name, dtype: result.type as NumericDType, shape: result.dims, data: data.buffer };
  });
}
