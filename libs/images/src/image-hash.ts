import { createHash } from 'node:crypto';

/** SHA-256 of the bytes in hexadecimal: the name that the image is stored under. */
export function imageHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Throws on anything else, since a hash becomes part of a path. */
export function checkHash(hash: string): void {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error(`Not the hash of an image: ${JSON.stringify(hash)}`);
}
