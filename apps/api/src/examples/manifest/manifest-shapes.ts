import { z } from 'zod';
import { parseJson } from '../../http/parse-json.js';
import { parseCsv } from './csv.js';

/** What a manifest says of a file; class null: none of the classes. */
export interface ManifestEntry {
  file: string;
  className: string | null;
}

const FILE_COLUMNS = ['file', 'filename', 'image', 'path'];
const CLASS_COLUMNS = ['class', 'label', 'category'];

/** `file,class` with a heading; other columns do not matter. Null: it is something else. */
export function csvEntries(text: string): ManifestEntry[] | null {
  const [heading = [], ...rows] = parseCsv(text);
  const names = heading.map((name) => name.trim().toLowerCase());
  const file = names.findIndex((name) => FILE_COLUMNS.includes(name));
  const label = names.findIndex((name) => CLASS_COLUMNS.includes(name));
  if (file === -1 || label === -1) return null;
  return rows.map((row) => ({ file: row[file] ?? '', className: row[label]?.trim() || null }));
}

const line = z.object({ file: z.string(), class: z.string().nullable() });

/** A JSON object `{"file","class"}` a line. */
export function jsonLinesEntries(text: string): ManifestEntry[] | null {
  const entries = text
    .split('\n')
    .filter((one) => one.trim() !== '')
    .map((one) => line.safeParse(parseJson(one)));
  if (entries.length === 0 || entries.some(({ success }) => !success)) return null;
  return entries.flatMap(({ data }) =>
    data ? [{ file: data.file, className: data.class?.trim() || null }] : [],
  );
}

const choices = z.object({ value: z.object({ choices: z.array(z.string()).min(1) }) });
const labelStudioTask = z.object({
  data: z.record(z.string(), z.unknown()),
  file_upload: z.string().nullish(),
  annotations: z.array(z.object({ was_cancelled: z.boolean().optional(), result: z.array(z.unknown()) })),
});

/** Label Studio's JSON export: tasks with an image and choices; of several annotations the last one that stands. */
function labelStudioEntries(json: unknown): ManifestEntry[] | null {
  const tasks = z.array(labelStudioTask).safeParse(json);
  if (!tasks.success) return null;
  return tasks.data.flatMap(({ data, file_upload: uploaded, annotations }) => {
    const image = uploaded ?? data.image ?? Object.values(data).find((value) => typeof value === 'string');
    const last = annotations.filter((one) => one.was_cancelled !== true).at(-1);
    if (typeof image !== 'string' || last === undefined) return [];
    const chosen = last.result.map((one) => choices.safeParse(one)).find(({ success }) => success);
    return [{ file: withoutQuery(image), className: chosen?.data?.value.choices[0]?.trim() || null }];
  });
}

const customVisionImage = z.object({
  id: z.string(),
  originalImageUri: z.string().optional(),
  tags: z.array(z.object({ tagName: z.string() })).nullish(),
});

/** Azure Custom Vision's tagged images, as its training API lists them; the files are called by the images' ids. */
function customVisionEntries(json: unknown): ManifestEntry[] | null {
  const images = z.array(customVisionImage).safeParse(json);
  if (!images.success) return null;
  return images.data.flatMap(({ id, tags, originalImageUri }) => {
    const tag = tags?.[0]?.tagName.trim();
    if (!tag) return [];
    const className = tag.toLowerCase() === 'negative' ? null : tag;
    const byUri = originalImageUri ? [{ file: withoutQuery(originalImageUri), className }] : [];
    return [{ file: id, className }, ...byUri];
  });
}

export function jsonEntries(text: string): ManifestEntry[] | null {
  const json = parseJson(text);
  return labelStudioEntries(json) ?? customVisionEntries(json);
}

/** Label Studio serves local files under `?d=`, and others under addresses with signatures. */
function withoutQuery(address: string): string {
  const local = /[?&]d=([^&]+)/.exec(address)?.[1];
  try {
    return decodeURIComponent(local ?? address.replace(/[?#].*$/, ''));
  } catch {
    return local ?? address;
  }
}
