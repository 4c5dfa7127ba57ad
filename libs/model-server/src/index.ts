export { servableManifest, servableManifestSchema } from './manifest.js';

/** The server's program, to be run by Node in a process of its own; `main.ts` says what it takes and tells. */
export const modelServerProgram = new URL('./main.js', import.meta.url);

/**
 * Variables to start the program with, besides one's own. They keep glibc from raising its threshold for memory that it gives
 * back to the system when freed, which request buffers would make it do: 65 MB less resident, measured, at the same speed.
 */
export const modelServerEnvironment: Readonly<Record<string, string>> = {
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};

/**
 * Node's flags to start the program with. Requests lie outside of V8's heap, and are freed as soon as its young objects are
 * collected: so that is done often, and the whole heap is not marked for their sake.
 */
export const modelServerNodeFlags: readonly string[] = [
  '--max-semi-space-size=1',
  '--heap-growing-percent=400',
];

/** The label, in the `labels.json` of a folder of models, of the version that Amend's alias points to. */
export const LIVE_LABEL = 'live';
