import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { BackendUnavailable, expectedSpeed, type TrainingBackend } from './training-backend.js';

/** WebAssembly, one core with SIMD: needs nothing, is always there, and is the slowest. */
export async function openWasm(): Promise<TrainingBackend> {
  if (!(await tf.setBackend('wasm'))) throw new BackendUnavailable('WebAssembly does not start');
  return {
    name: 'wasm',
    imagesPerSecond: expectedSpeed.wasm,
    tf,
    device: 'one processor core',
    isGpu: false,
  };
}
