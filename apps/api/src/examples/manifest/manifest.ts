import { classNameSchema } from '@amend/contracts';
import { namesOf } from '../member-place.js';
import { csvEntries, jsonEntries, jsonLinesEntries, type ManifestEntry } from './manifest-shapes.js';

/** The classes of an archive's files, where a file in it tells them instead of folders. */
export interface Manifest {
  /** Undefined: it says nothing of this file. Class null: none of the classes. */
  find(path: string): { className: string | null } | { error: string } | undefined;
  /** As it is called in the archive. */
  path: string;
  /** The files that it names and that `find` was not asked for, each once, as it calls them. */
  notFound(): string[];
}

/** Far more than 50,000 lines need. */
export const MAX_MANIFEST_BYTES = 32 * 2 ** 20;
const SHAPES: Readonly<Record<string, (text: string) => ManifestEntry[] | null>> = {
  csv: csvEntries,
  jsonl: jsonLinesEntries,
  json: jsonEntries,
};

/** Whether a file may be a manifest: at the top of the archive or one folder below, and called so. */
export function mayBeManifest(path: string): boolean {
  const names = namesOf(path);
  return (
    names.length <= 2 &&
    names.every((name) => !/^(\.|__MACOSX$)/.test(name)) &&
    Object.hasOwn(SHAPES, extension(path))
  );
}

/** Null: the file is something else. */
export function readManifest(path: string, content: Buffer): Manifest | null {
  const entries = SHAPES[extension(path)]?.(textOf(content));
  if (!entries || entries.length === 0) return null;
  const places = entries.map(({ file, orElse, className }) => ({
    file,
    keys: [file, ...(orElse === undefined ? [] : [orElse])].map(keysOf),
    className,
  }));
  // The whole path counts first; then, where only one entry has it, the name alone, with and without its ending.
  const byKey = [0, 1, 2].map((kind) => {
    const found = new Map<string, string | null | undefined>();
    for (const { keys, className } of places)
      for (const { [kind]: key = '' } of keys)
        found.set(key, found.has(key) && found.get(key) !== className ? undefined : className);
    return found;
  });
  const asked = byKey.map(() => new Set<string>());
  return {
    path,
    notFound() {
      const missing = places.filter(
        ({ file, keys }) =>
          file !== '' && !keys.some((each) => each.some((key, kind) => asked[kind]?.has(key))),
      );
      return [...new Set(missing.map(({ file }) => file))];
    },
    find(file) {
      const keys = keysOf(file);
      for (const [kind, found] of byKey.entries()) {
        const key = keys[kind] as string;
        if (!found.has(key)) continue;
        asked[kind]?.add(key);
        const className = found.get(key);
        if (className === undefined) return { error: 'The list names it twice, with two classes' };
        if (className === null) return { className };
        const checked = classNameSchema.safeParse(className.normalize('NFC'));
        if (checked.success) return { className: checked.data };
        return { error: `The list names no class for it: ${checked.error.issues[0]?.message ?? 'invalid'}` };
      }
      return undefined;
    },
  };
}

/** In the encoding that its mark says, as Windows' programs write it; without one it is UTF-8. */
function textOf(content: Buffer): string {
  const mark = content.toString('hex', 0, 2);
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(content); // without the mark
}

/** macOS takes letters apart from their marks in what files are called, and lists do not. */
function keysOf(file: string): [whole: string, name: string, stem: string] {
  const names = namesOf(file.normalize('NFC'));
  const name = names.at(-1) ?? '';
  return [names.join('/'), name, name.replace(/\.[^.]*$/, '')];
}

const extension = (path: string) => /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
