import { takesKeys } from '../ui/takes-keys';

/** The photos that somebody pastes. None where it is text for a field, which spreadsheets hand over as a picture, too. */
export function pastedPhotos({
  clipboardData,
  target,
}: Pick<ClipboardEvent, 'clipboardData' | 'target'>): File[] {
  if (clipboardData === null || (clipboardData.types.includes('text/plain') && takesKeys(target))) return [];
  return Array.from(clipboardData.files).filter(({ type }) => type.startsWith('image/'));
}
