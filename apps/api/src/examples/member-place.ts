import { classNameSchema } from '@amend/contracts';

/** The class that a file of an archive is an example of; or why it is none; or null for what nobody put there on purpose. */
export type MemberPlace = { className: string } | { error: string } | null;

/** What operating systems put into archives on their own account. */
const SYSTEM = new Set(['__MACOSX', 'Thumbs.db', 'desktop.ini', '@eaDir']);

/**
 * Reads a file's place in an archive: the folder that directly holds it names its class; folders above that one do not
 * matter.
 * @param path as the archive has it, with `/` or `\`
 */
export function memberPlace(path: string): MemberPlace {
  const names = memberNames(path);
  if (names === null || 'error' in names) return names;
  const folder = names.at(-2);
  if (folder === undefined) return { error: 'It is in no folder: the folder names the class' };
  const className = classNameSchema.safeParse(folder.normalize('NFC'));
  return className.success
    ? { className: className.data }
    : { error: `Its folder names no class: ${className.error.issues[0]?.message ?? 'the name is invalid'}` };
}

/** The folders and the name that a path consists of. */
export function namesOf(path: string): string[] {
  return path.split(/[/\\]/).filter((name) => name !== '' && name !== '.');
}

/**
 * The folders and the name of a file of an archive; or why it is not taken; or null for what nobody put there on purpose.
 * @param path as the archive has it, with `/` or `\`
 */
export function memberNames(path: string): string[] | { error: string } | null {
  const segments = path.split(/[/\\]/);
  if (segments.includes('..') || segments[0] === '' || /^[a-z]:/i.test(path))
    return { error: 'Its path leads out of the archive' };
  const names = namesOf(path);
  return names.some((name) => name.startsWith('.') || SYSTEM.has(name)) ? null : names;
}
