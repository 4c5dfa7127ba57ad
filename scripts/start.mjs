// `npm start`: sets up what is missing, then starts everything and stays in the foreground.
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
setUp();
const { start } = await import('../apps/cli/dist/start.js');
await start(root);
// What was begun and is not waited for any more would keep it open.
process.exit();
