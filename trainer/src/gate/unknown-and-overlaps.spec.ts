import type { ClassifierHead } from '@amend/learning';
import { OnnxHeadArithmetic } from '../engine/onnx-head-arithmetic.js';
import type { Candidate } from '../run/candidate.js';
import { unknownAndOverlaps } from './unknown-and-overlaps.js';

/** Answers each photo, which is one feature of 1, by the class with the largest weight. */
const head = (weights: Record<string, number>): ClassifierHead => {
  const classes = Object.keys(weights);
  const kernel = Float32Array.from(Object.values(weights));
  return {
    head: { features: 1, classes: classes.length, kernel, bias: new Float32Array(classes.length) },
    classes,
  };
};
const rows = (count: number) => ({
  images: Array.from({ length: count }, (_, at) => `photo ${at}`),
  labels: [],
  embeddings: new Float32Array(count).fill(1),
});

describe('unknownAndOverlaps', () => {
  let arithmetic: OnnxHeadArithmetic;
  beforeAll(async () => {
    arithmetic = await OnnxHeadArithmetic.create(1);
  });
  afterAll(() => arithmetic.release());

  /** Of a candidate in which a class takes over four photos that it did not have, though it was live. */
  const overlapsOf = async (start: ClassifierHead | null) => {
    const material = {
      features: 1,
      training: rows(0),
      verified: rows(0),
      replay: { training: rows(0), gate: rows(4) },
      rehearsal: { training: rows(0), gate: rows(0) },
    };
    const candidate = { ...head({ pug: 1, dog: 3 }), seen: material, seenByLive: material, heldOut: null };
    const subject = { live: head({ pug: 1, dog: 0 }), start };
    const asking = { arithmetic, answeredAs: (id: string) => id };
    return (await unknownAndOverlaps(candidate as unknown as Candidate, subject, asking)).overlaps;
  };

  it('tells of a class that takes others over once it has more photos', async () => {
    expect(await overlapsOf(head({ pug: 1 }))).toEqual([
      { classId: 'dog', images: 4, from: [{ classId: 'pug', images: 4 }] },
    ]);
  });

  it('tells of none that are live, where nothing was known from the start', async () => {
    expect(await overlapsOf(null)).toEqual([]);
  });
});
