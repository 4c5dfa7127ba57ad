import type { TrainingMetrics } from '@amend/contracts';
import { type Answer, type ClassifierHead, classOverlaps, unknownThreshold } from '@amend/learning';
import { joinRows, type LabelledRows, rowsWhere } from '../datasets/material.js';
import type { Candidate } from '../run/candidate.js';
import { type Asking, classesAnswered, firstAnswers } from './answers.js';

/** Of the classes that one new class takes over, so many are named. */
const NAMED_OVERLAPS = 200;

/** When the candidate is to answer "unknown", and which of its new classes take over images of others. */
export async function unknownAndOverlaps(
  candidate: Candidate,
  { live, start }: { live: ClassifierHead | null; start: ClassifierHead | null },
  asking: Asking,
): Promise<Pick<TrainingMetrics, 'unknownThreshold' | 'overlaps'>> {
  const { seen, seenByLive, heldOut } = candidate;
  const { training, verified, replay, rehearsal } = seen;
  const { answeredAs } = asking;
  const answers = (head: ClassifierHead, rows: { embeddings: Float32Array }) =>
    firstAnswers(head, rows.embeddings, asking);
  const none = rowsWhere(training, (row) => training.labels[row] === null);
  const ofNone = await answers(candidate, none);
  const ofVerified = await answers(candidate, verified);
  const after = await answers(candidate, joinRows(replay.gate, rehearsal.gate));
  const before = live ? await answers(live, joinRows(seenByLive.replay.gate, seenByLive.rehearsal.gate)) : [];
  const served = replay.gate.images.length;
  const scores = (of: readonly Answer[]) => of.map(({ score }) => score);
  const overlaps = classOverlaps(
    before.map((answer, row) => ({ live: answer.classId, candidate: (after[row] as Answer).classId })),
    classesAnswered(live, answeredAs),
    classesAnswered(start, answeredAs),
  );
  const isKnown = ({ labels }: LabelledRows) => {
    const known = labels.map((label) => label !== null && answeredAs(label) !== null);
    return (_: unknown, row: number) => known[row];
  };
  return {
    unknownThreshold: unknownThreshold({
      none: scores([...ofNone, ...ofVerified.filter((_, row) => verified.labels[row] === null)]),
      known: [
        // Of what it has learned it is surer than of photos to come.
        [
          ...scores(ofVerified.filter(isKnown(verified))),
          ...(heldOut ?? []).filter(isKnown(training)).filter((score) => !Number.isNaN(score)),
        ],
        scores(after.slice(0, served)),
        scores(after.slice(served)),
      ],
    }),
    overlaps: overlaps.map((overlap) => ({ ...overlap, from: overlap.from.slice(0, NAMED_OVERLAPS) })),
  };
}
