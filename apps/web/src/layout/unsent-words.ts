import { plural } from '../ui/format';

/** What is not sent yet, in words; null: all is. */
export function unsentWords(changes: number, photos: number): string | null {
  const all = [changes > 0 && plural(changes, 'change'), photos > 0 && plural(photos, 'photo')];
  return all.filter((words) => words !== false).join(' and ') || null;
}
