import type { Verdict } from '../api/types';

/** By the check, the figure that says of how many photos it speaks. */
const PHOTOS_OF: Readonly<Record<string, string>> = {
  learned: 'trainedImages',
  'verified-accuracy': 'verifiedImages',
  'replay-change': 'replayImages',
};

/** What is told and never fails: whoever reads that hardly any photo is answered as people said must see no tick beside it. */
const TOLD: ReadonlySet<string> = new Set(['learned', 'calibration']);

/** How a check ended, in the word that goes before its sentence: one that had nothing to look at shows nothing. */
export function checkOutcome(
  { code, passed }: Pick<Verdict['reasons'][number], 'code' | 'passed'>,
  measured: Verdict['measured'],
): 'Passed' | 'Failed' | 'Not checked' | 'Noted' {
  if (!passed) return 'Failed';
  return measured[PHOTOS_OF[code] ?? ''] === 0 ? 'Not checked' : TOLD.has(code) ? 'Noted' : 'Passed';
}
