/** `data` holds the elements row-major and little-endian. */
export interface SafeTensor {
  dtype: 'F16' | 'F32' | 'I32';
  shape: number[];
  data: Uint8Array;
}

export type Tensors = ReadonlyMap<string, SafeTensor>;

const elementBytes: Record<SafeTensor['dtype'], number> = { F16: 2, F32: 4, I32: 4 };
const lengthBytes = 8;

/**
 * The tensors of a safetensors file (https://github.com/huggingface/safetensors#format), as views into `bytes`.
 * Throws when the file is truncated, or when its header and its data disagree in any way.
 */
export function readSafetensors(bytes: Uint8Array): Tensors {
  if (bytes.byteLength < lengthBytes) throw new Error('safetensors: truncated before the header');
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  if (headerLength > BigInt(bytes.byteLength - lengthBytes)) {
    throw new Error(`safetensors: a header of ${headerLength} bytes in a file of ${bytes.byteLength}`);
  }
  const dataStart = lengthBytes + Number(headerLength);
  const data = bytes.subarray(dataStart);
  const entries = Object.entries(parseHeader(bytes.subarray(lengthBytes, dataStart)))
    .filter(([name]) => name !== '__metadata__')
    .map(([name, entry]) => ({ name, ...checkEntry(name, entry) }));
  checkCoverage(entries, data.byteLength);
  return new Map(
    entries.map(({ name, dtype, shape, begin, end }) => [
      name,
      { dtype, shape, data: data.subarray(begin, end) },
    ]),
  );
}

/** The tensors as a safetensors file; the same tensors give the same bytes. */
export function writeSafetensors(tensors: Tensors): Uint8Array {
  // Widest elements first, so that every tensor starts at a multiple of its element.
  const ordered = [...tensors].sort(
    ([nameA, a], [nameB, b]) => elementBytes[b.dtype] - elementBytes[a.dtype] || (nameA < nameB ? -1 : 1),
  );
  const entries: [string, unknown][] = [];
  let offset = 0;
  for (const [name, { dtype, shape, data }] of ordered) {
    if (name === '__metadata__') throw new Error('safetensors: no tensor may be named __metadata__');
    if (data.byteLength !== byteSize(dtype, shape)) {
      throw new Error(`safetensors: ${name} is ${dtype} [${shape}] but has ${data.byteLength} bytes`);
    }
    entries.push([name, { dtype, shape, data_offsets: [offset, offset + data.byteLength] }]);
    offset += data.byteLength;
  }
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries)));
  const dataStart = lengthBytes + Math.ceil(json.byteLength / 8) * 8;
  const file = new Uint8Array(dataStart + offset).fill(0x20, lengthBytes, dataStart);
  new DataView(file.buffer).setBigUint64(0, BigInt(dataStart - lengthBytes), true);
  file.set(json, lengthBytes);
  let position = dataStart;
  for (const [, { data }] of ordered) {
    file.set(data, position);
    position += data.byteLength;
  }
  return file;
}

/** The elements as floats, in the tensor's own order; always a copy. */
export function toFloat32({ dtype, data }: SafeTensor): Float32Array {
  const { buffer } = new Uint8Array(data);
  if (dtype === 'F32') return new Float32Array(buffer);
  if (dtype === 'I32') return Float32Array.from(new Int32Array(buffer));
  return halfToFloat(new Uint16Array(buffer));
}

interface Entry {
  dtype: SafeTensor['dtype'];
  shape: number[];
  begin: number;
  end: number;
}

function parseHeader(bytes: Uint8Array): object {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Error('safetensors: the header is not JSON', { cause });
  }
  if (typeof header !== 'object' || header === null || Array.isArray(header)) {
    throw new Error('safetensors: the header is not an object');
  }
  return header;
}

function checkEntry(name: string, entry: unknown): Entry {
  const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Record<string, unknown>;
  if (typeof dtype !== 'string' || !Object.hasOwn(elementBytes, dtype)) {
    throw new Error(`safetensors: ${name} has dtype ${JSON.stringify(dtype)}; F16, F32 and I32 are read`);
  }
  if (!isSizes(shape)) throw new Error(`safetensors: ${name} has no valid shape`);
  if (!isSizes(offsets) || offsets.length !== 2)
    throw new Error(`safetensors: ${name} has no valid data_offsets`);
  const [begin, end] = offsets as [number, number];
  const known = dtype as SafeTensor['dtype'];
  if (end - begin !== byteSize(known, shape)) {
    throw new Error(`safetensors: ${name} is ${dtype} [${shape}] but its data_offsets are [${offsets}]`);
  }
  return { dtype: known, shape, begin, end };
}

/** The format wants the tensors to fill the data without a gap or an overlap. */
function checkCoverage(entries: readonly (Entry & { name: string })[], dataLength: number): void {
  let position = 0;
  for (const { name, begin, end } of [...entries].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (begin !== position) throw new Error(`safetensors: ${name} starts at ${begin}, expected ${position}`);
    position = end;
  }
  if (position !== dataLength) {
    throw new Error(
      `safetensors: the header describes ${position} bytes of data, the file has ${dataLength}`,
    );
  }
}

function isSizes(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);
}

function byteSize(dtype: SafeTensor['dtype'], shape: readonly number[]): number {
  return shape.reduce((product, side) => product * side, elementBytes[dtype]);
}

/** IEEE 754 half precision to single, exact for every value. */
function halfToFloat(halves: Uint16Array): Float32Array {
  const floats = new Float32Array(halves.length);
  const bits = new Uint32Array(floats.buffer);
  for (let index = 0; index < halves.length; index++) {
    const half = halves[index] as number;
    const sign = (half & 0x8000) << 16;
    const exponent = (half >> 10) & 0x1f;
    const fraction = half & 0x3ff;
    if (exponent === 0) floats[index] = (sign ? -1 : 1) * fraction * 2 ** -24;
    else bits[index] = sign | ((exponent === 31 ? 255 : exponent + 112) << 23) | (fraction << 13);
  }
  return floats;
}
