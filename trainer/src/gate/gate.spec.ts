import type { HeadArithmetic } from '@amend/learning';
import { OnnxHeadArithmetic } from '../engine/onnx-head-arithmetic.js';
import type { Candidate } from '../run/candidate.js';
import { type GateInput, passGate } from './gate.js';

/** Photos along two features, of which a head says with some sureness which is the larger one. */
const head = (sureness: number) => ({
  head: {
    features: 2,
    classes: 2,
    kernel: Float32Array.of(sureness, -sureness, -sureness, sureness),
    bias: new Float32Array(2),
  },
  classes: ['left', 'right'],
});
const rows = (count: number) => ({
  images: Array.from({ length: count }, (_, at) => `photo ${at}`),
  embeddings: Float32Array.from({ length: 2 * count }, (_, at) => at % 2),
});
const nothing = { images: [], labels: [], embeddings: new Float32Array(0) };

describe('passGate', () => {
  let arithmetic: OnnxHeadArithmetic;
  beforeAll(async () => {
    arithmetic = await OnnxHeadArithmetic.create(1);
  });
  afterAll(() => arithmetic.release());

  /** A candidate that answers a sixth of 60 earlier photos in another way. */
  const verdictOf = (sureness: number, start: GateInput['start']) => {
    const replay = rows(60);
    // The candidate's own network sees ten of them the other way round.
    const turned = replay.embeddings.map((value, at) => (at < 20 ? 1 - value : value));
    const material = {
      features: 2,
      training: nothing,
      verified: nothing,
      replay: { training: nothing, gate: replay },
      rehearsal: { training: nothing, gate: nothing },
    };
    const live = head(sureness);
    const candidate = {
      ...live,
      seen: { ...material, replay: { training: nothing, gate: { ...replay, embeddings: turned } } },
      seenByLive: material,
    } as unknown as Candidate;
    return passGate({
      candidate,
      live,
      start,
      looks: new Float32Array(0),
      classNames: new Map(),
      answeredAs: (id) => id,
      withdrawn: new Set(),
      parity: null,
      policy: { mode: 'block', maximumAccuracyLoss: 0.05, maximumUnexpectedChange: 0.05 },
      arithmetic: arithmetic as HeadArithmetic,
    });
  };

  it.each([
    ['unsure of what only labels taught', 0.05, null, true],
    ['sure of it', 2, null, false],
    ['unsure of what it came with', 0.05, head(0.05), false],
  ])(
    'lets a candidate answer otherwise where the live version was %s',
    async (_, sureness, start, passes) => {
      const { passed, measured } = await verdictOf(sureness, start);
      expect(measured.replay.unexpected).toHaveLength(10);
      expect(passed).toBe(passes);
    },
  );
});
