import { seededRandom } from '../random.js';
import { type DriftSample, measureDrift } from './drift.js';

const FEATURES = 40;

function sample(seed: number, images: number, { shift = 0, score = 0, pug = 0.5 } = {}): DriftSample {
  const random = seededRandom(seed);
  return {
    embeddings: Float32Array.from(
      { length: images * FEATURES },
      (_, at) => random() + (at % 4 === 0 ? shift : 0),
    ),
    classIds: Array.from({ length: images }, (_, row) => (row < pug * images ? 'pug' : 'cup')),
    scores: Array.from({ length: images }, () => Math.max(0, 0.6 + 0.4 * random() - score)),
  };
}

describe('measureDrift', () => {
  const reference = sample(1, 300);

  it('is quiet where nothing changed, whatever the sample', () => {
    const alarms = Array.from({ length: 40 }, (_, seed) => measureDrift(reference, sample(seed + 2, 200)));
    expect(alarms.filter((drift) => drift?.alarm)).toEqual([]);
  });

  it('sees other images, also where the scores stay', () => {
    const drift = measureDrift(reference, sample(2, 200, { shift: 0.6 }));
    expect(drift).toMatchObject({ alarm: true, images: { reference: 300, current: 200 } });
    expect(drift?.embedding).toBeGreaterThan(0.2);
    expect(drift?.score).toBeLessThan(0.2);
  });

  it('sees that the model became less sure', () => {
    const drift = measureDrift(reference, sample(2, 200, { score: 0.2 }));
    expect(drift?.alarm).toBe(true);
    expect(drift?.meanScore.current).toBeLessThan((drift?.meanScore.reference ?? 0) - 0.1);
  });

  it('tells which class is asked for more', () => {
    const drift = measureDrift(reference, sample(2, 200, { pug: 0.85 }));
    expect(drift).toMatchObject({ alarm: true });
    expect(drift?.classes.map(({ classId, changed }) => [classId, changed])).toEqual([
      ['cup', true],
      ['pug', true],
    ]);
    expect(drift?.classes[1]?.share).toEqual({ reference: 0.5, current: 0.85 });
  });

  it('says nothing of few images', () => {
    expect(measureDrift(reference, sample(2, 49))).toBeNull();
  });
});
