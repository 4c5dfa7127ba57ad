export { type ServableManifest, servableManifest, servableManifestSchema } from './manifest.js';

/** The server's program, to be run by Node in a process of its own; `main.ts` says what it takes and tells. */
export const modelServerProgram = new URL('./main.js', import.meta.url);
