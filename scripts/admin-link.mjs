// `npm run admin-link`: a new one-time link to sign in as an admin, for whoever lost the key. Amend may run or not.
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
const { adminLink } = await import('../apps/cli/dist/admin-link.js');
await adminLink(at(''));
