// `npm run admin-link`: a new one-time link to sign in as an admin, for whoever lost the key. Amend may run or not.
import { fileURLToPath } from 'node:url';
import { setUpOutsideImage } from './setup-outside-image.mjs';

setUpOutsideImage();
const { adminLink } = await import('../apps/cli/dist/admin-link.js');
await adminLink(fileURLToPath(new URL('..', import.meta.url)));
