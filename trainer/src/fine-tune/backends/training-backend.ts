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
  /** Forward and back through EfficientNet-Lite0: a guess, until a run has measured it. */
  imagesPerSecond: number;
  /** Throws what the device has refused so far, where it goes on all the same and gives numbers that were never computed. */
  check?(): void;
}

/** On two cores as measured (docs/benchmarks.md); on a GPU assumed. */
export const expectedSpeed: Record<BackendName, number> = {
  'tfjs-node-gpu': 300,
  webgpu: 100,
  'tfjs-node': 20,
  wasm: 2,
};

/** Why a backend is not to be had here, in words for people. */
export class BackendUnavailable extends Error {
  override name = 'BackendUnavailable';
}
