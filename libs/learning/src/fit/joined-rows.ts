/** Matrices one after another; without a copy where they lie so in memory already. */
export function joinedRows(matrices: readonly Float32Array[]): Float32Array {
  const parts = matrices.filter(({ length }) => length > 0);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const first = parts[0];
  if (!first) return new Float32Array(0);
  let end = first.byteOffset;
  const adjacent = parts.every((part) => {
    const follows = part.buffer === first.buffer && part.byteOffset === end;
    end = part.byteOffset + part.byteLength;
    return follows;
  });
  if (adjacent) return new Float32Array(first.buffer, first.byteOffset, length);
  const all = new Float32Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
