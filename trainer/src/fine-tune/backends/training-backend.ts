import type { TensorFlow } from '@amend/learning';

export const backendNames = ['tfjs-node-gpu', 'webgpu', 'tfjs-node', 'wasm'] as const;
export type BackendName = (typeof backendNames)[number];

/** What fine-tuning computes with. */
export interface TrainingBackend {
  name: BackendName;
  tf: TensorFlow;
  /** For people: the GPU's name, or what part of the processor it uses. */
  device: string;
  isGpu: boolean;
}

/** Why a backend is not to be had here, in words for people. */
export class BackendUnavailable extends Error {
  override name = 'BackendUnavailable';
}
