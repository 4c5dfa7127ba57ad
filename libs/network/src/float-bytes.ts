/** The bytes that the floats stand on, not copied. */
export function floatBytes(floats: Float32Array): Uint8Array {
  return new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength);
}
