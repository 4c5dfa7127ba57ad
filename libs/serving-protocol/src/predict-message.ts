import protobuf from 'protobufjs';
import { tensorParts } from './encode-tensor.js';
import { type ModelSpec, predictRequest } from './messages.js';
import type { Tensor } from './tensor.js';

const INPUTS_TAG = 0x12;
const KEY_TAG = 0x0a;
const VALUE_TAG = 0x12;

/**
 * Encodes a PredictRequest in one pass: every input is copied once, to where it is sent from. Photos are large enough for
 * the copies, and the garbage that they leave, to be most of what a call costs.
 *
 * @param allocate where to put it: memory of at least that many bytes
 * @throws TensorError if an input's shape does not match its elements
 */
export function encodePredictRequest(
  request: { modelSpec: ModelSpec; inputs: Record<string, Tensor>; outputFilter: string[] },
  allocate: (size: number) => Buffer = Buffer.allocUnsafe,
): Buffer {
  const { modelSpec, outputFilter } = request;
  const parts: Uint8Array[] = [predictRequest.encode({ modelSpec, inputs: {}, outputFilter })];
  for (const [alias, tensor] of Object.entries(request.inputs))
    parts.push(...mapEntry(alias, tensorParts(tensor)));
  const size = sizeOf(parts);
  const message = allocate(size).subarray(0, size);
  let at = 0;
  for (const part of parts) {
    message.set(part, at);
    at += part.length;
  }
  return message;
}

/** An entry of the `inputs` map: a message of key and value. */
function mapEntry(alias: string, value: Uint8Array[]): Uint8Array[] {
  const valueSize = sizeOf(value);
  const { Writer } = protobuf;
  const head = Writer.create().uint32(KEY_TAG).string(alias).uint32(VALUE_TAG).uint32(valueSize).finish();
  const tag = Writer.create()
    .uint32(INPUTS_TAG)
    .uint32(head.length + valueSize)
    .finish();
  return [tag, head, ...value];
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
