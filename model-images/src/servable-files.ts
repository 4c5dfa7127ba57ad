import { bundleFiles, MANIFEST } from '@amend/bundles';

/** Which program serves in the image. */
export type ModelServer = 'node' | 'tensorflow-serving';

/** What each server loads: its name for a file of the bundle. */
const LOADED: Record<ModelServer, Record<string, string>> = {
  node: { [bundleFiles.model]: bundleFiles.model, [MANIFEST]: MANIFEST },
  'tensorflow-serving': { [bundleFiles.savedModel]: 'saved_model.pb' },
};
/** What goes with it, whoever serves. */
const WITH_IT = [bundleFiles.warmUp, bundleFiles.classes, bundleFiles.preparation, bundleFiles.licence];

/** The files of a bundle that a server's image holds, and what they are called there. */
export function servableFiles(server: ModelServer): Record<string, string> {
  return { ...LOADED[server], ...Object.fromEntries(WITH_IT.map((file) => [file, file])) };
}

export function isModelServer(name: string): name is ModelServer {
  return Object.hasOwn(LOADED, name);
}
