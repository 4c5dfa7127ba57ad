import type { BulkUndo } from '../api/types';
import { moment, plural } from '../ui/format';

/** What was undone together, in one sentence. */
export function undoSays({ corrections, of, by }: Pick<BulkUndo, 'corrections' | 'of' | 'by'>): string {
  const whose = of.by === null ? '' : ` of ${of.by}`;
  const since = of.from === null ? '' : ` from ${moment(of.from)}`;
  const until = of.to === null ? '' : ` until ${moment(of.to)}`;
  return `${plural(corrections, 'correction')}${whose}${since}${until}, undone by ${by}`;
}
