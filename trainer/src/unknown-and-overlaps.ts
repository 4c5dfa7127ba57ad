import type { TrainingMetrics } from '@amend/contracts';
import {
  type Answer,
  type ClassifierHead,
  classOverlaps,
  type HeadArithmetic,
  unknownThreshold,
} from '@amend/learning';
import { firstAnswers } from './answers.js';
import { joinRows, type LabelledRows, type Material } from './material.js';

/** Of the classes that one new class takes over, so many are named. */
const NAMED_OVERLAPS = 200;

/** When the candidate is to answer "unknown", and which of its new classes take over images of others. */
export async function unknownAndOverlaps(
  candidate: ClassifierHead & { seen: Material; seenByLive: Material },
  live: ClassifierHead | null,
  arithmetic: HeadArithmetic,
): Promise<Pick<TrainingMetrics, 'unknownThreshold' | 'overlaps'>> {
  const { training, verified, replay, rehearsal } = candidate.seen;
  const answers = (head: ClassifierHead, rows: { embeddings: Float32Array }) =>
    firstAnswers(head, rows.embeddings, arithmetic);
  const labelled: LabelledRows = {
    ...joinRows(training, verified),
    labels: [...training.labels, ...verified.labels],
  };
  const unlabelled = joinRows(replay.gate, rehearsal.gate);
  const ofLabelled = await answers(candidate, labelled);
  const after = await answers(candidate, unlabelled);
  const { seenByLive } = candidate;
  const before = live ? await answers(live, joinRows(seenByLive.replay.gate, seenByLive.rehearsal.gate)) : [];
  const served = replay.gate.images.length;
  const scores = (of: readonly Answer[]) => of.map(({ score }) => score);
  const overlaps = classOverlaps(
    before.map((answer, row) => ({ live: answer.classId, candidate: (after[row] as Answer).classId })),
    new Set(live?.classes),
  );
  return {
    unknownThreshold: unknownThreshold({
      none: scores(ofLabelled.filter((_, row) => labelled.labels[row] === null)),
      known: [
        scores(ofLabelled.filter((_, row) => labelled.labels[row] !== null)),
        scores(after.slice(0, served)),
        scores(after.slice(served)),
      ],
    }),
    overlaps: overlaps.map((overlap) => ({ ...overlap, from: overlap.from.slice(0, NAMED_OVERLAPS) })),
  };
}
