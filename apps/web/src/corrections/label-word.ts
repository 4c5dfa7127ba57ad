import { quoted } from '../ui/format';

/** What a photo is labelled, as a part of a sentence. */
export function labelWord({ none, className }: { none: boolean; className: string | null }): string {
  return none ? 'none of the classes' : quoted(className ?? 'a class that is gone');
}
