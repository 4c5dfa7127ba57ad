// `npm run trainer`: sets up what is missing, then starts one more trainer, on this machine for an Amend anywhere. It needs the
// DATABASE_URL of that Amend, its STORAGE_URL, and its REDIS_URL where it has one.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const at = (place) => fileURLToPath(new URL(`../${place}`, import.meta.url));
// An image of the Dockerfile holds compiled code, and nothing to compile it with.
const isImage =
  existsSync(at('trainer/dist')) &&
  existsSync(at('node_modules/zod')) &&
  !existsSync(at('node_modules/typescript-native'));
if (!isImage) setUp();
await import('../trainer/dist/main.js');
