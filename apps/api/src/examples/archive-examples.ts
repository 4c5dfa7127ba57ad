import { byteSize } from '../common/byte-size.js';
import { emptyArchive } from './archive/archive-error.js';
import type { ArchiveHeader } from './archive/archive-member.js';
import { type MemberPlace, memberPlace } from './archive/member-place.js';
import { type ArchiveLimits, readArchive } from './archive/read-archive.js';
import type { ExampleFile } from './example-file.js';

export interface ArchiveExampleLimits extends ArchiveLimits {
  maxImageBytes: number;
}

/**
 * Looks through an archive without taking anything, so that one which is broken, hostile or not meant is refused whole.
 * @throws ApiError
 */
export async function checkArchive(file: string, limits: ArchiveExampleLimits): Promise<void> {
  let files = 0;
  for await (const member of readArchive(file, limits, () => false))
    if (placeOf(member, limits) !== null) files += 1;
  if (files === 0) throw emptyArchive();
}

/** The images of an archive of folders that are named by class. */
export async function* archiveExamples(
  file: string,
  limits: ArchiveExampleLimits,
): AsyncGenerator<ExampleFile> {
  const wanted = (header: ArchiveHeader) => 'className' in (placeOf(header, limits) ?? {});
  for await (const member of readArchive(file, limits, wanted)) {
    const { path: name, content } = member;
    const place = placeOf(member, limits);
    if (place === null) continue;
    if ('error' in place) yield { name, error: place.error };
    else if (Buffer.isBuffer(content)) yield { name, class: place.className, bytes: content };
    else if (content) yield { name, error: content.error };
  }
}

/** As far as a member's header tells. */
function placeOf({ kind, path, bytes }: ArchiveHeader, limits: ArchiveExampleLimits): MemberPlace {
  if (kind === 'folder') return null;
  const place = memberPlace(path);
  if (place === null || 'error' in place) return place;
  if (kind === 'other') return { error: 'It is a link or a device, not a file' };
  if (bytes > limits.maxImageBytes) return { error: `It has more than ${byteSize(limits.maxImageBytes)}` };
  return place;
}
