import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type BundleManifest, MANIFEST, readManifest } from '@amend/bundles';
import type { ContextFile, Labels } from '@amend/docker';
import { type ModelServer, servableFiles } from './servable-files.js';

/** What goes with every version. */
const OWN_FILES = ['Dockerfile', 'healthy.sh'];

export interface ImageSubject {
  model: string;
  version: number;
  server: ModelServer;
}

/** What an image of a version is built from. */
export interface VersionContext {
  files: ContextFile[];
  dockerfile: string;
  /** A stage of the Dockerfile. */
  target: ModelServer;
  /** Of the OCI's names where it has one. */
  labels: Labels;
  /** SHA-256 in hex: changes with the bundle, the Dockerfile, and who it is for. */
  hash: string;
}

/**
 * The context of a version's image: those files of its bundle that the server needs, which are read as they are sent.
 * @param folder the bundle
 * @throws BundleError when it is incomplete
 */
export async function versionContext(folder: string, subject: ImageSubject): Promise<VersionContext> {
  const manifest = await readManifest(folder);
  const { model, version, server } = subject;
  const own = OWN_FILES.map((name) => ({
    path: name,
    bytes: readFileSync(new URL(`../${name}`, import.meta.url)),
  }));
  const hash = createHash('sha256').update(`${model} ${version} ${server}\n`);
  for (const { bytes } of own) hash.update(bytes);
  hash.update(readFileSync(path.join(folder, MANIFEST)));
  return {
    files: [...own, ...bundleContext(folder, server)],
    dockerfile: 'Dockerfile',
    target: server,
    labels: labelsOf(manifest, subject),
    hash: hash.digest('hex'),
  };
}

function bundleContext(folder: string, server: ModelServer): ContextFile[] {
  return [...new Set([...Object.keys(servableFiles(server)), MANIFEST])].map((name) => {
    const file = path.join(folder, name);
    return { path: path.posix.join('bundle', name), file, size: statSync(file).size };
  });
}

function labelsOf(manifest: BundleManifest, { model, version }: ImageSubject): Labels {
  return {
    'org.opencontainers.image.title': model,
    'org.opencontainers.image.version': String(version),
    'org.opencontainers.image.description': `Version ${version} of ${model}: ${manifest.classes?.length ?? 0} classes`,
    'amend.model': model,
    'amend.version': String(version),
    'amend.software': manifest.softwareVersion,
    ...(manifest.parent !== null && { 'amend.parent': String(manifest.parent) }),
    ...(manifest.datasetHash !== null && { 'amend.dataset': manifest.datasetHash }),
  };
}
