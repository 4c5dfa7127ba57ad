// `npm run doctor`: what this machine has, and what each missing part would give.
import { fileURLToPath } from 'node:url';
import { setUpOutsideImage } from './setup-outside-image.mjs';

setUpOutsideImage();
const { doctor } = await import('../apps/cli/dist/doctor/doctor.js');
await doctor(fileURLToPath(new URL('..', import.meta.url)));
// A service that accepted the connection and said nothing would keep it open.
process.exit();
