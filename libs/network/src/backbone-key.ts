import { createHash } from 'node:crypto';
import type { NetworkDescription } from './network.js';

const HASH_DIGITS = 16;

/**
 * What the embeddings of a fine-tuned backbone are kept under, and its versions name it by: the network it is one of, and
 * the hash of its weights. The backbone that a network came with goes by the network's name alone.
 * @param weights the bytes of `writeSafetensors`
 */
export function backboneKey({ name }: NetworkDescription, weights: Uint8Array): string {
  return `${name}+${createHash('sha256').update(weights).digest('hex').slice(0, HASH_DIGITS)}`;
}
