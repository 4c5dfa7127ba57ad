import { ApiError } from '../../errors/api-error.js';
import { parseJson } from '../../http/parse-json.js';
import { csvRows } from './csv.js';
import { jsonItems } from './json-items.js';

/** What a manifest says of a file; class null: none of the classes. */
export interface ManifestEntry {
  file: string;
  /** What the same file may be called, too. */
  orElse?: string;
  className: string | null;
}

/** Far more than an archive has files, as the list may be that of several archives. */
const MOST_ENTRIES = 250_000;
/** In letters; no file needs so many to be described, and much larger ones take minutes and gigabytes to parse. */
const LONGEST_ITEM = 2 ** 16;
const FILE_COLUMNS = ['file', 'filename', 'image', 'path'];
const CLASS_COLUMNS = ['class', 'label', 'category'];
/** Spreadsheets write semicolons where a comma is what decimals have. */
const SEPARATORS = [',', ';', '\t'];

/** `file,class` with a heading; other columns do not matter. Null: it is something else. */
export function csvEntries(text: string): ManifestEntry[] | null {
  for (const separator of SEPARATORS) {
    const entries = separatedEntries(csvRows(text, separator));
    if (entries) return entries;
  }
  return null;
}

function separatedEntries(rows: Generator<string[]>): ManifestEntry[] | null {
  const names = (rows.next().value ?? []).map((name: string) => name.trim().toLowerCase());
  const file = names.findIndex((name: string) => FILE_COLUMNS.includes(name));
  const label = names.findIndex((name: string) => CLASS_COLUMNS.includes(name));
  if (file === -1 || label === -1) return null;
  return entriesOf(rows, (row) => [{ file: row[file] ?? '', className: row[label]?.trim() || null }]);
}

/** A JSON object `{"file","class"}` a line. */
export function jsonLinesEntries(text: string): ManifestEntry[] | null {
  return entriesOf(linesOf(text), (line) => {
    if (line.trim() === '') return [];
    const { file, class: className } = fieldsOf(parseItem(line));
    if (typeof file !== 'string' || (className !== null && typeof className !== 'string')) return null;
    return [{ file, className: className?.trim() || null }];
  });
}

function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    yield text.slice(from, end === -1 ? undefined : end);
    from = end === -1 ? text.length : end + 1;
  }
}

/** What Label Studio calls a file that was uploaded; those that people have themselves lack the digits. */
const UPLOADED_AS = /(?:^|\/)[\da-f]{8}-([^/]+)$/;

/** Label Studio's JSON export: tasks with an image and choices; of several annotations the last one that stands. */
function labelStudioEntry(task: unknown): ManifestEntry[] | null {
  const { data, file_upload: uploaded, annotations } = fieldsOf(task);
  if (!isObject(data) || !Array.isArray(annotations)) return null;
  const image = uploaded ?? data.image ?? Object.values(data).find((value) => typeof value === 'string');
  const last = annotations.findLast((one) => fieldsOf(one).was_cancelled !== true);
  if (typeof image !== 'string' || last === undefined) return [];
  const { result } = fieldsOf(last);
  if (!Array.isArray(result)) return null;
  const chosen = result.map(choiceOf).find((choice) => choice !== undefined);
  const [file, className] = [withoutQuery(image), chosen?.trim() || null];
  const own = UPLOADED_AS.exec(file)?.[1];
  return [{ file, orElse: own, className }];
}

function choiceOf(result: unknown): string | undefined {
  const { choices } = fieldsOf(fieldsOf(result).value);
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined;
  return typeof first === 'string' ? first : undefined;
}

/** Azure Custom Vision's tagged images, as its training API lists them; the files are called by the images' ids. */
function customVisionEntry(image: unknown): ManifestEntry[] | null {
  const { id, tags, originalImageUri } = fieldsOf(image);
  if (typeof id !== 'string' || !Array.isArray(tags ?? [])) return null;
  const { tagName } = fieldsOf((tags as unknown[] | null | undefined)?.[0]);
  const tag = typeof tagName === 'string' ? tagName.trim() : '';
  if (!tag) return [];
  const className = tag.toLowerCase() === 'negative' ? null : tag;
  const orElse = typeof originalImageUri === 'string' ? withoutQuery(originalImageUri) : undefined;
  return [{ file: id, orElse, className }];
}

export function jsonEntries(text: string): ManifestEntry[] | null {
  return itemEntries(text, labelStudioEntry) ?? itemEntries(text, customVisionEntry);
}

function itemEntries(text: string, read: (item: unknown) => ManifestEntry[] | null): ManifestEntry[] | null {
  const items = jsonItems(text);
  return items && entriesOf(items, (item) => read(parseItem(item)));
}

/** Undefined where it is no JSON, or too long. */
const parseItem = (text: string) => (text.length > LONGEST_ITEM ? undefined : parseJson(text));

/**
 * What all items say; null as soon as one is something else. A few kilobytes, packed, hold millions of items: so nothing is
 * kept of them that is not needed.
 * @throws ApiError 413
 */
function entriesOf<T>(items: Iterable<T>, read: (item: T) => ManifestEntry[] | null): ManifestEntry[] | null {
  const entries: ManifestEntry[] = [];
  for (const item of items) {
    const found = read(item);
    if (found === null) return null;
    entries.push(...found);
    if (entries.length > MOST_ENTRIES)
      throw new ApiError(
        413,
        'too_many_files',
        `The list in the archive names more than ${MOST_ENTRIES} files`,
      );
  }
  return entries;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

/** Label Studio serves local files under `?d=`, and others under addresses with signatures. */
function withoutQuery(address: string): string {
  const local = /[?&]d=([^&]+)/.exec(address)?.[1];
  try {
    return decodeURIComponent(local ?? address.split(/[?#]/, 1).join());
  } catch {
    return local ?? address;
  }
}
