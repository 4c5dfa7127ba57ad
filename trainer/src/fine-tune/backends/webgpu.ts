import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import * as tf from '@tensorflow/tfjs-core';
import { BackendUnavailable, expectedSpeed, type TrainingBackend } from './training-backend.js';

/**
 * Any GPU that Vulkan, Metal or Direct3D 12 reaches, through Dawn.
 * @param takeSoftware also a GPU that the processor plays, for tests: it is slower than the processor by itself
 * @throws BackendUnavailable
 */
export async function openWebGpu(takeSoftware: boolean): Promise<TrainingBackend> {
  const { create, globals } = await import('webgpu').catch((error: Error) => {
    throw new BackendUnavailable(`the package webgpu does not load: ${error.message.split('\n')[0]}`);
  });
  Object.assign(globalThis, globals);
  const gpu = create([]);
  // Where tfjs looks for it, as in a browser.
  Object.defineProperty(globalThis, 'navigator', { value: { gpu }, configurable: true });
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) throw new BackendUnavailable('no GPU answers');
  const { info } = adapter;
  const device = info.description || [info.vendor, info.architecture, info.device].filter(Boolean).join(' ');
  const isSoftware =
    info.isFallbackAdapter ||
    /swiftshader|llvmpipe|software|basic render/i.test(`${device} ${info.architecture}`);
  if (isSoftware && !takeSoftware) throw new BackendUnavailable(`${device} is no real GPU`);
  // Finds `navigator.gpu` and registers itself.
  await import('@tensorflow/tfjs-backend-webgpu');
  if (!(await tf.setBackend('webgpu'))) throw new BackendUnavailable(`${device} cannot be used`);
  const check = refusals((tf.backend() as WebGPUBackend).device, device);
  return { name: 'webgpu', imagesPerSecond: expectedSpeed.webgpu, tf, device, isGpu: !isSoftware, check };
}

/** WebGPU tells of a command that it would not carry out beside, and goes on without it. */
function refusals(device: GPUDevice, name: string): () => void {
  let first: string | undefined;
  device.addEventListener('uncapturederror', ({ error }) => {
    first ??= error.message;
  });
  return () => {
    if (first !== undefined) throw new Error(`${name} refused a part of the work: ${first}`);
  };
}
