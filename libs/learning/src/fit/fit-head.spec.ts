import { type ClassifierHead, type FitHeadInput, fitHead } from '../index.js';
import { referenceArithmetic } from '../testing/reference-arithmetic.js';
import { features, SyntheticClasses } from '../testing/synthetic-classes.js';

const knownCount = 12;
const knownIds = Array.from({ length: knownCount }, (_, column) => `known-${column}`);
const synthetic = new SyntheticClasses(knownCount + 2);
const anchor = { head: synthetic.head(knownCount), classes: knownIds };
const everyKnown = [...Array(knownCount).keys()];
const nothing = new Float32Array(0);

const input = (change: Partial<FitHeadInput>): FitHeadInput => ({
  features,
  classes: [...knownIds, 'fork', 'scissors'],
  anchor,
  labelled: {
    embeddings: synthetic.embeddings([12, 13], 5, 11),
    labels: [...Array(5).fill('fork'), ...Array(5).fill('scissors')],
  },
  replay: nothing,
  rehearsal: synthetic.embeddings(everyKnown, 3, 12),
  arithmetic: referenceArithmetic,
  seed: 1,
  ...change,
});

async function answers(head: FitHeadInput['anchor'], embeddings: Float32Array): Promise<string[]> {
  if (!head) throw new Error('no head');
  const { classes } = head;
  const logits = await referenceArithmetic.logits(head.head, embeddings);
  return Array.from({ length: embeddings.length / features }, (_, row) => {
    const own = [...logits.subarray(row * classes.length, (row + 1) * classes.length)];
    return classes[own.indexOf(Math.max(...own))] as string;
  });
}
const fitted = async (change: Partial<FitHeadInput>) => {
  const whole = input(change);
  const { head, report } = await fitHead(whole);
  return { head: { head, classes: whole.classes }, report };
};
/** In the mean over the photos. */
async function topScore({ head, classes }: ClassifierHead, embeddings: Float32Array): Promise<number> {
  const logits = await referenceArithmetic.logits(head, embeddings);
  const rows = embeddings.length / features;
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const own = [...logits.subarray(row * classes.length, (row + 1) * classes.length)];
    sum += 1 / own.reduce((odds, logit) => odds + Math.exp(logit - Math.max(...own)), 0);
  }
  return sum / rows;
}
const share = (found: string[], wanted: (at: number) => string) =>
  found.filter((answer, at) => answer === wanted(at)).length / found.length;

describe('fitHead', () => {
  const newPhotos = synthetic.embeddings([12, 13], 20, 21);
  const newClass = (at: number) => (at < 20 ? 'fork' : 'scissors');
  const wrongAt = (wrong: number) =>
    Array.from({ length: 40 }, (_, at) => (at === wrong ? 'scissors' : newClass(at)));
  const otherPhotos = synthetic.embeddings(everyKnown, 20, 22);

  it('learns new classes and keeps the answers to everything else', async () => {
    const before = await answers(anchor, otherPhotos);
    const { head, report } = await fitted({});
    expect(share(await answers(head, newPhotos), newClass)).toBeGreaterThan(0.95);
    expect(share(await answers(head, otherPhotos), (at) => before[at] as string)).toBeGreaterThan(0.98);
    expect(report).toMatchObject({ rehearsed: 36, movedClasses: 2, converged: true });
    expect(report.pull).toMatchObject({ by: 'cross-validation' });
  });

  it('leaves columns that no label speaks of as they are, bit by bit', async () => {
    const { head } = await fitted({});
    for (let feature = 0; feature < features; feature++) {
      const row = (kernel: Float32Array, classes: number) => [
        ...kernel.subarray(feature * classes, feature * classes + knownCount),
      ];
      expect(row(head.head.kernel, 14)).toEqual(row(anchor.head.kernel, knownCount));
    }
  });

  it('does not let unlabelled photos of the new classes teach the old answer', async () => {
    const replay = new Float32Array([...newPhotos, ...otherPhotos]);
    const { head, report } = await fitted({ replay });
    expect(share(await answers(head, newPhotos), newClass)).toBeGreaterThan(0.95);
    expect(report.replayLeftOut).toBeGreaterThanOrEqual(40);
    expect(report.replayed + report.replayLeftOut).toBe(40 + 12 * 20);
    expect(report.replayed).toBeGreaterThan(150);
  });

  it('sees by a sample of many labels what is not to be replayed', async () => {
    const many = 1_050;
    const { head, report } = await fitted({
      labelled: {
        embeddings: synthetic.embeddings([12, 13], many, 37),
        labels: Array.from({ length: 2 * many }, (_, at) => (at < many ? 'fork' : 'scissors')),
      },
      replay: new Float32Array([...newPhotos, ...otherPhotos]),
    });
    expect(share(await answers(head, newPhotos), newClass)).toBeGreaterThan(0.95);
    expect(
      share(await answers(head, otherPhotos), (at) => knownIds[Math.floor(at / 20)] as string),
    ).toBeGreaterThan(0.95);
    expect(report.converged).toBe(true);
    expect(report.replayLeftOut).toBeGreaterThanOrEqual(40);
    expect(report.replayLeftOut).toBeLessThan(50);
  });

  it('makes one corrected photo answer its new class, and takes no other', async () => {
    const photo = synthetic.embeddings([13], 1, 31);
    const { head, report } = await fitted({ labelled: { embeddings: photo, labels: ['scissors'] } });
    expect(await answers(head, photo)).toEqual(['scissors']);
    expect(await answers(head, otherPhotos)).not.toContain('scissors');
    expect(report.pull).toEqual({ pull: 0.001, by: 'default', tried: [] });
  });

  it('corrects a photo into a class that exists', async () => {
    const photo = synthetic.embeddings([3], 1, 32);
    const { head } = await fitted({
      classes: knownIds,
      labelled: { embeddings: photo, labels: ['known-7'] },
    });
    expect(await answers(anchor, photo)).toEqual(['known-3']);
    expect(await answers(head, photo)).toEqual(['known-7']);
  });

  it('splits the score between contradictory labels', async () => {
    const photo = synthetic.embeddings([12], 1, 33);
    const { head } = await fitted({
      labelled: { embeddings: new Float32Array([...photo, ...photo]), labels: ['fork', 'scissors'] },
    });
    const logits = await referenceArithmetic.logits(head.head, photo);
    expect(logits[12] as number).toBeCloseTo(logits[13] as number, 2);
  });

  it('becomes unsure of photos that are none of the classes', async () => {
    const photos = synthetic.embeddings([12], 3, 34);
    const { head } = await fitted({
      classes: knownIds,
      labelled: { embeddings: photos, labels: [null, null, null] },
    });
    expect(await topScore(anchor, photos)).toBeGreaterThan(0.85);
    expect(await topScore(head, photos)).toBeLessThan(0.6);
  });

  it('does not let unlabelled photos of none of the classes teach the old answer', async () => {
    const others = everyKnown.filter((known) => known !== 3);
    const served = synthetic.embeddings([3], 40, 36);
    const { head, report } = await fitted({
      labelled: {
        embeddings: new Float32Array([...synthetic.embeddings([3], 10, 34), ...newPhotos]),
        labels: [...Array(10).fill(null), ...Array.from({ length: 40 }, (_, at) => newClass(at))],
      },
      replay: new Float32Array([...served, ...synthetic.embeddings(others, 20, 22)]),
      rehearsal: synthetic.embeddings(others, 3, 12),
    });
    expect(await topScore(anchor, served)).toBeGreaterThan(0.95);
    expect(await topScore(head, served)).toBeLessThan(0.8);
    expect(report.replayLeftOut).toBeGreaterThan(30);
  });

  it('chooses how to fit the classes as if nothing were none of them', async () => {
    const labelled = { embeddings: newPhotos, labels: wrongAt(3) };
    const none = synthetic.embeddings(everyKnown, 2, 35);
    const alone = await fitHead(input({ labelled }));
    const both = await fitHead(
      input({
        labelled: {
          embeddings: new Float32Array([...none, ...newPhotos]),
          labels: [...Array(24).fill(null), ...labelled.labels],
        },
      }),
    );
    const { pull, by } = alone.report.pull;
    expect(both.report.pull).toMatchObject({ pull, by });
    expect(both.report.movedClasses).toBeGreaterThan(alone.report.movedClasses);
    expect(both.suspects[0]).toMatchObject({ row: 24 + 3, likely: 'fork' });
    expect([...(both.heldOut?.keys() ?? [])].filter((row) => Number.isNaN(both.heldOut?.[row]))).toEqual([
      ...Array(24).keys(),
    ]);
  });

  it('starts from nothing', async () => {
    const { head, report } = await fitted({
      anchor: null,
      classes: ['fork', 'scissors', 'third'],
      labelled: {
        embeddings: synthetic.embeddings([12, 13, 0], 8, 41),
        labels: [...Array(8).fill('fork'), ...Array(8).fill('scissors'), ...Array(8).fill('third')],
      },
    });
    expect(share(await answers(head, newPhotos), newClass)).toBeGreaterThan(0.95);
    expect(report).toMatchObject({ rehearsed: 0, replayed: 0, replayLeftOut: 0, movedClasses: 3 });
  });

  it('learns from very few labels what separates known classes, as one linear layer', async () => {
    const few = {
      anchor: null,
      classes: ['fork', 'scissors'],
      labelled: { embeddings: synthetic.embeddings([12, 13], 1, 43), labels: ['fork', 'scissors'] },
    };
    const { head } = await fitted({ ...few, known: synthetic.head(knownCount) });
    const { head: without } = await fitted(few);
    expect(head.head).toMatchObject({ features, classes: 2 });
    expect(head.head.kernel).not.toEqual(without.head.kernel);
    expect(share(await answers(head, newPhotos), newClass)).toBeGreaterThan(0.95);
  });

  it('gives less weight to labels that contradict the others, and names them', async () => {
    const labels = [...Array(40).fill('fork'), ...Array(40).fill('scissors')];
    const wrong = [3, 17, 31, 44, 58, 62];
    for (const row of wrong) labels[row] = labels[row] === 'fork' ? 'scissors' : 'fork';
    const whole = input({
      anchor: null,
      classes: ['fork', 'scissors'],
      labelled: { embeddings: synthetic.embeddings([12, 13], 40, 44), labels },
    });
    const { suspects, report } = await fitHead(whole);
    expect(suspects.map(({ row }) => row).sort((a, b) => a - b)).toEqual(wrong);
    expect(suspects.every(({ row, likely }) => likely === (row < 40 ? 'fork' : 'scissors'))).toBe(true);
    expect(report.trust).toBeLessThan(1);
    expect(report.trust).toBeGreaterThan(0.8);
  });

  it('names them also among more labels than it can hold out', async () => {
    const each = 1_150; // 300 more than are held out
    const labels = [...Array(each).fill('fork'), ...Array(each).fill('scissors')];
    const wrong = Array.from({ length: 46 }, (_, at) => 50 * at + 7);
    for (const row of wrong) labels[row] = labels[row] === 'fork' ? 'scissors' : 'fork';
    const whole = input({
      anchor: null,
      classes: ['fork', 'scissors'],
      labelled: { embeddings: synthetic.embeddings([12, 13], each, 46), labels },
    });
    const { suspects } = await fitHead(whole);
    // Some six of them were held out by nobody.
    expect(suspects.length).toBeGreaterThanOrEqual(41);
    expect(suspects.filter(({ row }) => !wrong.includes(row))).toEqual([]);
  });

  it('asks no fit about a photo whose copy it has learned', async () => {
    const labels = [...Array(24).fill('fork'), ...Array(24).fill('scissors')];
    const embeddings = synthetic.embeddings([12, 13], 24, 45);
    // Frames of one scene, all with the wrong label: each would vouch for the others.
    const frames = [20, 21, 22, 23];
    for (const row of frames) {
      labels[row] = 'scissors';
      embeddings.copyWithin(row * features, 20 * features, 21 * features);
    }
    const looks = new Float32Array(48 * 48);
    for (let row = 0; row < 48; row++) looks[row * 48 + (frames.includes(row) ? 20 : row)] = 1;
    const found = async (labelled: FitHeadInput['labelled']) => {
      const { suspects, heldOut } = await fitHead(
        input({ anchor: null, classes: ['fork', 'scissors'], labelled }),
      );
      expect(heldOut?.some(Number.isNaN)).toBe(false);
      return suspects.map(({ row }) => row).filter((row) => frames.includes(row));
    };
    expect((await found({ embeddings, labels, looks })).sort()).toEqual(frames);
    expect(await found({ embeddings, labels })).toEqual([]);
  });

  it('drops classes of the anchor that are gone', async () => {
    const { head } = await fitted({ classes: ['fork', 'scissors', ...knownIds.slice(2)] });
    expect(head.head.classes).toBe(12);
    expect(share(await answers(head, newPhotos), newClass)).toBeGreaterThan(0.95);
    const still = await answers(head, synthetic.embeddings([5], 4, 42));
    expect(still).toEqual(Array(4).fill('known-5'));
  });

  it('gives the same head for the same input and seed', async () => {
    const [one, other] = [await fitted({ seed: 7 }), await fitted({ seed: 7 })];
    expect(other).toEqual(one);
  });

  it('tells how far it is', async () => {
    const stages = new Set<string>();
    await fitHead(
      input({
        replay: otherPhotos,
        onProgress: ({ stage, step, of, loss }) => {
          stages.add(stage);
          expect(step).toBeLessThanOrEqual(of);
          expect(Number.isFinite(loss)).toBe(true);
        },
      }),
    );
    expect([...stages]).toEqual(['screening', 'strength', 'fitting']);
  });

  it.each<[string, Partial<FitHeadInput>]>([
    ['no label', { labelled: { embeddings: nothing, labels: [] } }],
    ['fork is not among the classes', { classes: knownIds }],
    ['stands twice', { classes: [...knownIds, 'fork', 'scissors', 'fork'] }],
    ['at least two classes', { classes: ['fork'] }],
    [
      '2 labels for 1 embeddings',
      { labelled: { embeddings: new Float32Array(features), labels: ['fork', 'fork'] } },
    ],
    ['no whole number of rows', { replay: new Float32Array(features + 1) }],
    ['takes 5 features', { anchor: { ...anchor, head: { ...anchor.head, features: 5 } } }],
  ])('refuses: %s', async (message, change) => {
    await expect(fitHead(input(change))).rejects.toThrow(message);
  });
});
