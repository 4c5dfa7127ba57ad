import { type Entry, getFileNameLowLevel } from 'yauzl';

const UTF8_FLAG = 0x800;
const UNICODE_PATH = 0x7075;
const utf8 = new TextDecoder('utf-8', { fatal: true });

type NameParts = Pick<Entry, 'generalPurposeBitFlag' | 'fileNameRaw' | 'extraFields'>;

/**
 * The path of a zip entry. One that says no encoding should be in code page 437, but macOS and many others write UTF-8
 * without saying so; what is valid UTF-8 hardly ever is anything else.
 */
export function zipName({ generalPurposeBitFlag, fileNameRaw, extraFields }: NameParts): string {
  const says = generalPurposeBitFlag & UTF8_FLAG || extraFields.some(({ id }) => id === UNICODE_PATH);
  if (!says) {
    try {
      return utf8.decode(fileNameRaw);
    } catch {
      // Not UTF-8, then.
    }
  }
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
}
