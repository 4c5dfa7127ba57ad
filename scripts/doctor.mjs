// `npm run doctor`: what this machine has, and what each missing part would give.
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
setUp();
const { doctor } = await import('../apps/cli/dist/doctor/doctor.js');
await doctor(root);
// A service that accepted the connection and said nothing would keep it open.
process.exit();
