import { copyFile, mkdir, readdir, utimes } from 'node:fs/promises';
import path from 'node:path';
import { verifyBundle } from '@amend/bundles';
import { isModelServer, servableFiles } from './servable-files.js';

/**
 * Run by the image's `model-builder` stage: `node write-servable.js BUNDLE MODELS`, with MODEL, VERSION and SERVER in the
 * environment. Checks the files of the bundle that the server loads, and writes them to `MODELS/MODEL/VERSION`, all with one
 * time, so that the same version gives the same layer.
 */
async function main(): Promise<void> {
  const [bundle, models] = process.argv.slice(2);
  const { MODEL: model, VERSION: version, SERVER: server = '' } = process.env;
  if (!bundle || !models || !model || !version)
    throw new Error('needs BUNDLE MODELS, and MODEL and VERSION set');
  if (!isModelServer(server)) throw new Error(`SERVER is ${server}, which is no model server`);
  const files = servableFiles(server);
  await verifyBundle(bundle, Object.keys(files));
  const target = path.join(models, model, version);
  for (const [file, name] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(target, name)), { recursive: true });
    await copyFile(path.join(bundle, file), path.join(target, name));
  }
  await resetTimes(models);
}

async function resetTimes(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }))
    await utimes(path.join(entry.parentPath, entry.name), 0, 0);
  await utimes(folder, 0, 0);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
