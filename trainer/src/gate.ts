import type { GatePolicy } from '@amend/contracts';
import {
  type Answer,
  type ClassifierHead,
  compareReplay,
  type HeadArithmetic,
  type JudgeInput,
  judge,
  type ReplayedImage,
  type Verdict,
} from '@amend/learning';
import { firstAnswers } from './answers.js';
import { joinRows, type Material, namedRows } from './material.js';

export interface GateInput {
  /** As the live version's backbone sees the images… */
  material: Material;
  /** …and as the candidate's does: the same images. */
  candidateMaterial: Material;
  live: ClassifierHead | null;
  candidate: ClassifierHead;
  classNames: ReadonlyMap<string, string>;
  /** Classes that lost labels since the live version was trained. */
  withdrawn: ReadonlySet<string>;
  parity: JudgeInput['parity'];
  policy: GatePolicy;
  arithmetic: HeadArithmetic;
}

/** Asks the candidate and the live version the same, and judges by what they answer. */
export async function passGate(input: GateInput): Promise<Verdict> {
  const { live, classNames, parity, policy } = input;
  const training = namedRows(input.candidateMaterial.training);
  const trained = await firstAnswers(input.candidate, training.embeddings, input.arithmetic);
  return judge({
    verified: await answerVerified(input),
    replay: await answerReplay(input),
    liveClasses: new Set(live?.classes),
    classNames,
    learned: {
      images: training.labels.length,
      right: trained.filter(({ classId }, row) => classId === training.labels[row]).length,
    },
    parity,
    trainedOn: new Set(input.material.training.images),
    policy,
  });
}

async function answerVerified({
  material,
  candidateMaterial,
  live,
  candidate,
  arithmetic,
}: GateInput): Promise<JudgeInput['verified']> {
  // No answer to an image that is none of the classes is right.
  const { images, labels, embeddings } = namedRows(material.verified);
  const before = live && (await firstAnswers(live, embeddings, arithmetic));
  const seen = namedRows(candidateMaterial.verified).embeddings;
  const after = await firstAnswers(candidate, seen, arithmetic);
  return images.map((imageId, row) => ({
    imageId,
    classId: labels[row] as string,
    live: before?.[row] ?? null,
    candidate: after[row] as Answer,
  }));
}

async function answerReplay({
  material,
  candidateMaterial,
  live,
  candidate,
  withdrawn,
  arithmetic,
}: GateInput): Promise<ReplayedImage[]> {
  if (!live) return [];
  const { features, training, replay, rehearsal } = material;
  const { images, embeddings } = joinRows(replay.gate, rehearsal.gate);
  const before = await firstAnswers(live, embeddings, arithmetic);
  const seen = joinRows(candidateMaterial.replay.gate, candidateMaterial.rehearsal.gate).embeddings;
  const after = await firstAnswers(candidate, seen, arithmetic);
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
      classIds: [...training.labels, ...rehearsal.training.images.map(() => null)],
    },
    withdrawn,
    arithmetic,
  });
}
