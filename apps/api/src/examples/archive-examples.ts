import { emptyArchive } from '../archives/archive-error.js';
import type { ArchiveHeader } from '../archives/archive-member.js';
import { type ArchiveLimits, readArchive } from '../archives/read-archive.js';
import { byteSize } from '../errors/byte-size.js';
import type { ExampleFile } from './example-file.js';
import { MAX_MANIFEST_BYTES, type Manifest, mayBeManifest, readManifest } from './manifest/manifest.js';
import { type MemberPlace, memberNames, memberPlace } from './member-place.js';

export interface ArchiveExampleLimits extends ArchiveLimits {
  maxImageBytes: number;
}

/** Of the files that a list names and its archive does not hold. */
const MISSING_NAMED = 100;

/** What became of a member, as far as its header tells; null: nothing is to be said of it. */
type Place = { className: string | null } | Extract<MemberPlace, { error: string }> | null;

/**
 * Looks through an archive without taking anything, so that one which is broken, hostile or not meant is refused whole.
 * @returns the list in it that names the classes of its files; null: its folders name them
 * @throws ApiError
 */
export async function checkArchive(file: string, limits: ArchiveExampleLimits): Promise<Manifest | null> {
  let files = 0;
  let manifest: Manifest | null = null;
  // All together: a small archive may hold many, and nobody else is answered while one is read.
  let listBytes = 0;
  const wanted = (header: ArchiveHeader) => {
    if (manifest !== null || !isWantedManifest(header)) return false;
    listBytes += header.bytes;
    return listBytes <= MAX_MANIFEST_BYTES;
  };
  for await (const member of readArchive(file, limits, wanted)) {
    if (Buffer.isBuffer(member.content)) manifest ??= readManifest(member.path, member.content);
    if (placeOf(member, limits, null) !== null) files += 1;
  }
  if (files === 0) throw emptyArchive();
  return manifest;
}

/** The images of an archive, of folders that are named by class or as its manifest has it. */
export async function* archiveExamples(
  file: string,
  limits: ArchiveExampleLimits,
  manifest: Manifest | null,
): AsyncGenerator<ExampleFile> {
  const wanted = (header: ArchiveHeader) => 'className' in (placeOf(header, limits, manifest) ?? {});
  for await (const member of readArchive(file, limits, wanted)) {
    const { path: name, content } = member;
    const place = placeOf(member, limits, manifest);
    if (place === null) continue;
    if ('error' in place) yield { name, error: place.error };
    else if (Buffer.isBuffer(content)) yield { name, class: place.className, bytes: content };
    else if (content) yield { name, error: content.error };
  }
  if (manifest) yield* missingExamples(manifest);
}

/** What the list names in vain: it may be that of several archives, so only so many one by one. */
function* missingExamples(manifest: Manifest): Generator<ExampleFile> {
  const missing = manifest.notFound();
  for (const name of missing.slice(0, MISSING_NAMED))
    yield { name, error: 'The list in the archive names it, but the archive does not hold it' };
  const others = missing.length - MISSING_NAMED;
  if (others > 0)
    yield { name: manifest.path, error: `It names ${others} more files that the archive does not hold` };
}

function isWantedManifest({ kind, path, bytes }: ArchiveHeader): boolean {
  return kind === 'file' && bytes <= MAX_MANIFEST_BYTES && mayBeManifest(path);
}

function placeOf(
  { kind, path, bytes }: ArchiveHeader,
  limits: ArchiveExampleLimits,
  manifest: Manifest | null,
): Place {
  if (kind === 'folder') return null;
  const place = manifest ? listedPlace(path, manifest) : folderPlace(path);
  if (place === null || 'error' in place) return place;
  if (kind === 'other') return { error: 'It is a link or a device, not a file' };
  if (bytes > limits.maxImageBytes) return { error: `It has more than ${byteSize(limits.maxImageBytes)}` };
  return place;
}

/** Where there is a list that says nothing, who sent it must not take what folders say for what it says. */
function folderPlace(path: string): MemberPlace {
  const place = memberPlace(path);
  if (place === null || !mayBeManifest(path)) return place;
  return { error: 'It is no list of files and their classes that is understood: folders name the classes' };
}

function listedPlace(path: string, manifest: Manifest): Place {
  const found = manifest.find(path); // also where it is not taken: it is there
  const names = memberNames(path);
  if (names === null || 'error' in names) return names;
  if (mayBeManifest(path)) return null;
  return found ?? { error: 'The list in the archive does not name it' };
}
