import { plural } from '../ui/format';

/**
 * What came of saying that photos show something.
 * @param standing how many of them are labelled so now
 */
export function labelledSays(photos: number, standing: number, name: string): string {
  const now = `${plural(standing, 'photo')} now: ${name}`;
  const kept = photos - standing;
  if (kept === 0) return now;
  const others = `${plural(kept, 'photo')} ${kept === 1 ? 'keeps its label' : 'keep their labels'}`;
  const why = 'most votes count, and an admin decides';
  return standing > 0 ? `${now}. ${others}: ${why}.` : `You said: ${name}. ${others}: ${why}.`;
}
