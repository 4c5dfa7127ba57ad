// `npm run doctor`: what this machine has, and what each missing part would give.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const at = (place) => fileURLToPath(new URL(`../${place}`, import.meta.url));
// An image of the Dockerfile holds compiled code, and nothing to compile it with.
const isImage =
  existsSync(at('apps/cli/dist')) &&
  existsSync(at('node_modules/zod')) &&
  !existsSync(at('node_modules/typescript-native'));
if (!isImage) setUp();
const { doctor } = await import('../apps/cli/dist/doctor/doctor.js');
await doctor(at(''));
// A service that accepted the connection and said nothing would keep it open.
process.exit();
