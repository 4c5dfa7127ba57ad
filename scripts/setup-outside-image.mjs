import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const has = (place) => existsSync(fileURLToPath(new URL(`../${place}`, import.meta.url)));

/** Sets up what is missing. An image of the Dockerfile holds compiled code, and nothing to compile it with: there nothing is. */
export function setUpOutsideImage() {
  const isImage = has('apps/api/dist') && has('node_modules/zod') && !has('node_modules/typescript-native');
  if (!isImage) setUp();
}
