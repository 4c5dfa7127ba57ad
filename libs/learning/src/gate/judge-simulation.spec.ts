import { seededRandom } from '../random.js';
import { judge, type VerifiedImage } from './judge.js';
import type { ReplayedImage } from './replay-comparison.js';
import type { ReasonCode } from './verdict.js';

const SEEDS = 200;
const CLASSES = 10;
const VERIFIED = 400;
const REPLAYED = 200;

/** A candidate by its chances: of losing an answer that the live version has right, and of winning one that it has not. */
interface Candidate {
  loses: (classId: string) => number;
  wins: number;
  changes: number;
  trainedOnVerified?: number;
  exportedWrong?: boolean;
}

const equal: Candidate = { loses: () => 0.03, wins: 0.17, changes: 0.02 };
/** Each with the reason that has to turn it down; null: it has to pass. */
const candidates: Record<string, { candidate: Candidate; failing: ReasonCode | null }> = {
  better: { candidate: { ...equal, loses: () => 0.02, wins: 0.5 }, failing: null },
  equal: { candidate: equal, failing: null },
  worse: { candidate: { ...equal, loses: () => 0.12 }, failing: 'verified-accuracy' },
  'worse in one class': {
    candidate: { ...equal, loses: (classId) => (classId === 'class-3' ? 0.5 : 0.02) },
    failing: 'class-accuracy',
  },
  'trained on leaked data': {
    candidate: { ...equal, loses: () => 0, wins: 0.9, trainedOnVerified: 40 },
    failing: 'leak',
  },
  'exported wrong': { candidate: { ...equal, exportedWrong: true }, failing: 'parity' },
};

function verdictOf({ loses, wins, changes, trainedOnVerified = 0, exportedWrong }: Candidate, seed: number) {
  const random = seededRandom(seed);
  const answer = (classId: string, right: boolean) => ({
    classId: right ? classId : 'another',
    score: right ? 0.6 + 0.4 * random() : 0.3 + 0.4 * random(),
  });
  const verified = Array.from({ length: VERIFIED }, (_, at): VerifiedImage => {
    const classId = `class-${at % CLASSES}`;
    const live = random() < 0.85;
    const candidate = live ? random() >= loses(classId) : random() < wins;
    return {
      imageId: `image-${at}`,
      classId,
      live: answer(classId, live),
      candidate: answer(classId, candidate),
    };
  });
  const replay = Array.from({ length: REPLAYED }, (_, at): ReplayedImage => {
    const candidate = random() < changes ? 'another' : 'class-1';
    return {
      imageId: `past-${at}`,
      live: answer('class-1', true),
      candidate: { classId: candidate, score: 0.8 },
      expected: false,
    };
  });
  return judge({
    verified,
    replay,
    liveClasses: new Set(verified.map(({ classId }) => classId)),
    startClasses: new Set(['class-1']),
    classNames: new Map(),
    learned: { images: 100, right: 98 },
    parity: { images: 4, largestDifference: exportedWrong ? 0.01 + random() : 1e-6 * random() },
    trainedOn: new Set(Array.from({ length: trainedOnVerified }, (_, at) => `image-${at * 7}`)),
    policy: { mode: 'block', maximumAccuracyLoss: 0.05, maximumUnexpectedChange: 0.05 },
  });
}

describe('the gate on simulated candidates', () => {
  it.each(Object.entries(candidates))('is right about one that is %s', (_, { candidate, failing }) => {
    const right = Array.from({ length: SEEDS }, (__, seed) => verdictOf(candidate, seed + 1)).filter(
      ({ allowed, reasons }) =>
        failing === null
          ? allowed
          : !allowed && reasons.some(({ code, passed }) => code === failing && !passed),
    ).length;
    expect(right / SEEDS).toBeGreaterThanOrEqual(0.95);
  });
});
