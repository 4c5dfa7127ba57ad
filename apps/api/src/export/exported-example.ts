/** A labelled image as it is exported. */
export interface ExportedExample {
  sha256: string;
  contentType: string;
  /** Null: none of the classes. */
  className: string | null;
  part: 'train' | 'verified' | null;
  by: string;
  labelledAt: Date;
}

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/tiff': 'tif',
};
const LONGEST_FOLDER = 60;

/** Where its file lies in an archive: what a class is called may be no name for a folder. */
export function exportedFile(
  { sha256, contentType, className }: ExportedExample,
  inFolders: boolean,
): string {
  const name = `${sha256}.${ENDINGS[contentType] ?? 'bin'}`;
  if (!inFolders) return `images/${name}`;
  if (className === null) return `none of these/${name}`;
  const folder = className
    .replaceAll(/[\\/:*?"<>|]/g, '_')
    .replace(/^\.+/, '_')
    .slice(0, LONGEST_FOLDER)
    .trim();
  return `${folder || '_'}/${name}`;
}
