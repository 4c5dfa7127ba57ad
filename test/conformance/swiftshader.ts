import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where Debian's chromium brings it, with a Vulkan loader. */
const FOLDER = '/usr/lib/chromium';

/** The environment in which WebGPU finds a GPU that the processor plays; undefined: there is none on this machine. */
export function findSwiftShader(): NodeJS.ProcessEnv | undefined {
  const driver = path.join(FOLDER, 'vk_swiftshader_icd.json');
  if (!existsSync(driver) || !existsSync(path.join(FOLDER, 'libvulkan.so.1'))) return undefined;
  return { VK_DRIVER_FILES: driver, LD_LIBRARY_PATH: FOLDER };
}

/** For titles of tests that need it. */
export const needsSwiftShader = "(needs SwiftShader: Debian's chromium)";
