import type { GatePolicy } from '@amend/contracts';
import {
  type Answer,
  type ClassifierHead,
  compareReplay,
  type HeadArithmetic,
  type JudgeInput,
  judge,
  nearDuplicatesByClass,
  type ReplayedImage,
  type Verdict,
} from '@amend/learning';
import type { AnsweredAs } from '../datasets/answered-as.js';
import { asAnswered, joinRows, type LabelledRows, namedRows, rowsWhere } from '../datasets/material.js';
import type { Candidate } from '../run/candidate.js';
import { classesAnswered, firstAnswers } from './answers.js';

export interface GateInput {
  candidate: Candidate;
  live: ClassifierHead | null;
  /** What the live version was fitted from; null: it began blank. */
  start: ClassifierHead | null;
  /** Of the verified images, see `looksOf`. */
  looks: Float32Array;
  classNames: ReadonlyMap<string, string>;
  answeredAs: AnsweredAs;
  /** Classes that lost labels since the live version was trained. */
  withdrawn: ReadonlySet<string>;
  parity: JudgeInput['parity'];
  policy: GatePolicy;
  arithmetic: HeadArithmetic;
}

/** Asks the candidate and the live version the same, and judges by what they answer. */
export async function passGate(input: GateInput): Promise<Verdict> {
  const { live, start, classNames, answeredAs, parity, policy } = input;
  const training = namedRows(asAnswered(input.candidate.seen.training, answeredAs));
  const trained = await firstAnswers(input.candidate, training.embeddings, input);
  return judge({
    verified: await answerVerified(input),
    replay: await answerReplay(input),
    liveClasses: classesAnswered(live, answeredAs),
    startClasses: classesAnswered(start, answeredAs),
    classNames,
    learned: {
      images: training.labels.length,
      right: trained.filter(({ classId }, row) => classId === training.labels[row]).length,
    },
    parity,
    trainedOn: new Set(input.candidate.seenByLive.training.images),
    policy,
  });
}

async function answerVerified(input: GateInput): Promise<JudgeInput['verified']> {
  const { candidate, live, looks, answeredAs } = input;
  const verified = asAnswered(candidate.seenByLive.verified, answeredAs);
  const leaders = await nearDuplicatesByClass(input.arithmetic, looks, verified.labels);
  // No answer to an image that is none of the classes, or of a retired one, is right. Frames of one scene are right or wrong
  // together, and the tests are of answers that do not hang together: so they count once.
  const measured = (rows: LabelledRows) =>
    rowsWhere(rows, (row) => rows.labels[row] !== null && leaders[row] === row);
  const { images, labels, embeddings } = measured(verified);
  const before = live && (await firstAnswers(live, embeddings, input));
  const seen = measured(asAnswered(candidate.seen.verified, answeredAs)).embeddings;
  const after = await firstAnswers(candidate, seen, input);
  return images.map((imageId, row) => ({
    imageId,
    classId: labels[row] as string,
    live: before?.[row] ?? null,
    candidate: after[row] as Answer,
  }));
}

async function answerReplay(input: GateInput): Promise<ReplayedImage[]> {
  const { candidate, live, answeredAs, withdrawn, arithmetic } = input;
  if (!live) return [];
  const { features, training, replay, rehearsal } = candidate.seenByLive;
  const { images, embeddings } = joinRows(replay.gate, rehearsal.gate);
  const before = await firstAnswers(live, embeddings, input);
  const seen = joinRows(candidate.seen.replay.gate, candidate.seen.rehearsal.gate).embeddings;
  const after = await firstAnswers(candidate, seen, input);
  return compareReplay({
    features,
    images: images.map((imageId, row) => ({
      imageId,
      live: before[row] as Answer,
      candidate: after[row] as Answer,
    })),
    embeddings,
    references: {
      embeddings: joinRows(training, rehearsal.training).embeddings,
      classIds: [...asAnswered(training, answeredAs).labels, ...rehearsal.training.images.map(() => null)],
    },
    withdrawn,
    arithmetic,
  });
}
