import {
  emitOnnx,
  emitSavedModel,
  type Head,
  type NetworkDescription,
  type Tensors,
  writeHead,
} from '@amend/network';
import { type WarmUpImage, warmUpRequests } from './warm-up.js';

/** The network's files of a version. */
export interface EmittedVersion {
  /** The bytes of `emitOnnx`. */
  model: Uint8Array;
  /** The bytes of `emitSavedModel`. */
  savedModel: Uint8Array;
  /** The bytes of `writeHead`. */
  head: Uint8Array;
  /** The bytes of `warmUpRequests`. */
  warmUp: Uint8Array;
}

export interface VersionSource {
  network: NetworkDescription;
  weights: Tensors;
  head: Head;
  /** In the order of the scores. */
  classNames: readonly string[];
  /** What servers answer before they let others in; at least one. */
  warmUp: readonly WarmUpImage[];
}

/**
 * Writes one network for every engine.
 * @throws Error when weights, head or names do not fit the description
 */
export function emitVersion({ network, weights, head, classNames, warmUp }: VersionSource): EmittedVersion {
  return {
    model: emitOnnx(network, weights, head),
    savedModel: emitSavedModel(network, weights, head, classNames),
    head: writeHead(head),
    warmUp: warmUpRequests(network.inputSize, warmUp),
  };
}
